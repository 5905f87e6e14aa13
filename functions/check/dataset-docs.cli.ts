import { publishStandard } from './publish-standard.ts';

publishStandard(new URL('../../docs/standard/', import.meta.url));
