import { HostError, type Host } from '../../sheet/host.js';

/** The workbook Excel shows, behind the Host port. Until it can be read here, every request for it is refused. */
export function createExcelHost(): Host {
  const refuse = () => Promise.reject(new HostError('unsupported', { reason: 'Excel' }));
  return {
    read: refuse,
    apply: refuse,
    reveal: refuse,
    activeSheet: () => Promise.resolve(null),
    onChange: () => () => undefined,
  };
}
