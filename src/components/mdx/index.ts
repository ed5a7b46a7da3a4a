import type { ComponentName } from '../../schemas/components.ts';
import AllDangerSigns from './AllDangerSigns.astro';
import Call from './Call.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Compare from './Compare.astro';
import DangerSheet from './DangerSheet.astro';
import DangerSigns from './DangerSigns.astro';
import Do from './Do.astro';
import Dont from './Dont.astro';
import Evidence from './Evidence.astro';
import Figure from './Figure.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import KeyPoints from './KeyPoints.astro';
import Link from './Link.astro';
import Myth from './Myth.astro';
import NotFor from './NotFor.astro';
import Options from './Options.astro';
import SeeAlso from './SeeAlso.astro';
import Sign from './Sign.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import StopIf from './StopIf.astro';
import Term from './Term.astro';
import WhenToGetHelp from './WhenToGetHelp.astro';

/** What editors write, by its name: each component of the table has its file, and no file is without its rule. */
const named: Record<ComponentName, unknown> = {
  AllDangerSigns,
  Call,
  Chart,
  Cite,
  Compare,
  DangerSheet,
  DangerSigns,
  Do,
  Dont,
  Evidence,
  Figure,
  KeyPoints,
  Myth,
  NotFor,
  Options,
  SeeAlso,
  Sign,
  Step,
  Steps,
  StopIf,
  Term,
  WhenToGetHelp,
};

/** Given to every compiled MDX body: our components, and what Markdown's own marks become. */
export const components = { a: Link, h2: Heading2, h3: Heading3, ...named };
