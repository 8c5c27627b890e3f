import type { Functieniveau } from '../intake-profile/vocabulary.js'

/** A limit on one quantity; open on the side where it has no bound. */
export interface FormulierGrens {
  /** Name of the quantity, a key of `grootheden`. */
  readonly grootheid: string
  /** Lower bound, in the unit of the quantity. */
  readonly van?: number | undefined
  /** The lower bound itself is not included. */
  readonly zonderVan?: true | undefined
  /** Upper bound, in the unit of the quantity. */
  readonly tot?: number | undefined
  /** The upper bound itself is not included. */
  readonly zonderTot?: true | undefined
  /** When or how the limit holds, such as `af en toe`. */
  readonly toelichting?: string | undefined
}

/** What a score, or a value of `dk` below it, stands for. */
export interface FormulierTrede {
  /** What the person can do, in a few words. */
  readonly label: string
  /** Work that the source gives as an example. */
  readonly voorbeelden?: readonly string[] | undefined
  /** The functieniveaus that the source names here, low to high; absent where it names none. */
  readonly functieniveaus?: readonly Functieniveau[] | undefined
  /** The measurable limits that the source states here. */
  readonly grenzen?: readonly FormulierGrens[] | undefined
  /** Numbers of the readings in `docs/interpretaties.md`. */
  readonly interpretaties?: readonly number[] | undefined
}

/** A finer step below a score. */
export interface FormulierDifferentiatie extends FormulierTrede {
  /** Value of `dk`, such as `2.1`, or `a` for aspect 26. */
  readonly dk: string
  /** A part that the source lists under this value without a number of its own. */
  readonly zonderNummer?: FormulierTrede | undefined
}

/** One score of an aspect. */
export interface FormulierScore extends FormulierTrede {
  /** 0-3, low to high capacity. */
  readonly score: number
  /** The finer steps below it, low to high. */
  readonly differentiatie?: readonly FormulierDifferentiatie[] | undefined
}

/** One line of the form. */
export interface FormulierAspect {
  /** Name of the aspect. */
  readonly titel: string
  /** What it measures. */
  readonly meet: string
  /** Where the source defines it. */
  readonly vindplaats: string
  /** Its number, or numbers, in the version before. */
  readonly oudNummer?: readonly string[] | undefined
  /** The source calls it new. */
  readonly nieuw?: true | undefined
  /** The form names it for the differentiation column DK. */
  readonly dkKolom?: true | undefined
  /** It counts for the functieselectie. */
  readonly functieselectie?: true | undefined
  /** Where the source marks it for the 4x10 model. */
  readonly vierMaalTien?: readonly ('inleiding' | 'schaal' | 'formulier')[] | undefined
  /** Limits that hold whatever the score. */
  readonly grenzen?: readonly FormulierGrens[] | undefined
  /** What a reader must know besides. */
  readonly toelichting?: string | undefined
  /** Numbers of the readings in `docs/interpretaties.md`. */
  readonly interpretaties?: readonly number[] | undefined
  /** The scores 0-3, in order. */
  readonly scores: readonly FormulierScore[]
}

/** A chapter of the form. */
export interface FormulierHoofdstuk {
  /** Roman number. */
  readonly nummer: string
  /** Name of the chapter. */
  readonly titel: string
  /** The form has a column DK in this chapter. */
  readonly dkKolom: boolean
  /** Numbers of its aspects, in order. */
  readonly aspecten: readonly string[]
}

/** The form of the intakeprofiel and what its scores stand for (Risw annex I). */
export interface IntakeprofielFormulier {
  /** Name of the form. */
  readonly titel: string
  /** Where the source has it. */
  readonly vindplaats: string
  /** Whether the source states it or it was reconstructed. */
  readonly herkomst: 'bron' | 'reconstructie'
  /** What a reader must know besides. */
  readonly toelichting?: string | undefined
  /** Numbers of the readings in `docs/interpretaties.md`. */
  readonly interpretaties?: readonly number[] | undefined
  /** What the scores 0-3 mean for every aspect, in order. */
  readonly betekenis: readonly {
    /** 0-3. */
    readonly score: number
    /** How large the capacity is. */
    readonly capaciteit: string
    /** How large the limitations are. */
    readonly beperkingen: string
  }[]
  /** The quantities that limits are on, by name. */
  readonly grootheden: Readonly<
    Record<
      string,
      {
        /** Unit of its bounds. */
        readonly eenheid: string
        /** What is measured. */
        readonly omschrijving: string
      }
    >
  >
  /** The chapters, in order. */
  readonly hoofdstukken: readonly FormulierHoofdstuk[]
  /** The aspects by number; their order is that of `hoofdstukken`. */
  readonly aspecten: Readonly<Record<string, FormulierAspect>>
}
