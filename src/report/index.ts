export { renderIntakeprofiel, type FormulierOptions } from './render-intakeprofiel.js'
