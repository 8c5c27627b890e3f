/** The 53 aspects of the intakeprofiel and 1a, 1b and 1c (Risw annex I). */
export const aspectNummers = [
  ...(['1', '1a', '1b', '1c', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'] as const),
  ...(['12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22', '23'] as const),
  ...(['24', '25', '26', '27', '28', '29', '30', '31', '32', '33', '34', '35'] as const),
  ...(['36', '37', '38', '39', '40', '41', '42', '43', '44', '45', '46', '47'] as const),
  ...(['48', '49', '50', '51', '52', '53'] as const),
] as const

/** One of {@link aspectNummers}. */
export type AspectNummer = (typeof aspectNummers)[number]
