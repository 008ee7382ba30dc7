import { Button, FileInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  cancelImport,
  faultsQuery,
  jobQuery,
  startExport,
  startImport,
  type TransferJob,
  uploadFile,
} from '../../api/studio';
import { count } from '../../shared/format/words';
import { ErrorPanel } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
import css from './studio.module.css';

const KEPT = 'trunkline.studio.import';

function Faults({ job }: { job: TransferJob }) {
  const faults = useQuery(faultsQuery(job.id));
  if (!faults.data || faults.data.data.length === 0) return null;
  return (
    <>
      <ul className={css['rows']} aria-label="Rows that were left out">
        {faults.data.data.map((fault, index) => (
          <li key={index} className={css['row']}>
            <p>
              <span className={css['name']}>
                Row {fault.row}
                {fault.column !== null && `, ${fault.column}`}
              </span>
              : {fault.message}
            </p>
            <p className={css['quiet']}>{fault.fix}</p>
          </li>
        ))}
      </ul>
      <a href={job.faultFileUrl} download>
        Download all {count(faults.data.total ?? 0, 'row')} with the reasons
      </a>
    </>
  );
}

function ImportState({ id, forget }: { id: string; forget: () => void }) {
  const job = useQuery(jobQuery('importJob', id));
  const cancel = useMutation({ mutationFn: () => cancelImport(id), onSuccess: () => void job.refetch() });
  if (job.isError) return <ErrorPanel error={job.error} />;
  if (!job.data) return null;
  const { status, progress, errorLog, draftId } = job.data;
  const isOver = status === 'Succeeded' || status === 'Failed';
  return (
    <div className={css['panel']}>
      <p role="status">
        {isOver ? `The import has ${status === 'Succeeded' ? 'ended' : 'failed'}` : 'The import is under way'}
        : {count(progress?.rows ?? 0, 'row')} read
        {isOver &&
          `, ${progress?.good ?? 0} good, ${progress?.bad ?? 0} left out, ${progress?.unchanged ?? 0} as they were`}
        .
      </p>
      {errorLog !== undefined && <p>{errorLog}</p>}
      <div className={css['actions']}>
        {draftId !== undefined && (
          <Link to="/catalogue/drafts/$draftId" params={{ draftId }}>
            Look at the draft
          </Link>
        )}
        <Button variant="default" size="xs" onClick={() => (isOver ? forget() : cancel.mutate())}>
          {isOver ? 'Put away' : 'Cancel'}
        </Button>
      </div>
      {isOver && <Faults job={job.data} />}
    </div>
  );
}

/** The catalogue into and out of files. An import goes on when one leaves, and is found here again. */
export function FilesPart() {
  const mayImport = useMay('importJob:create');
  const [file, setFile] = useState<File | null>(null);
  const [importId, setImportId] = useState(() => sessionStorage.getItem(KEPT));
  const [exportId, setExportId] = useState<string | null>(null);
  const remember = (id: string | null) => {
    if (id === null) sessionStorage.removeItem(KEPT);
    else sessionStorage.setItem(KEPT, id);
    setImportId(id);
  };
  const importing = useMutation({
    mutationFn: async (chosen: File) => startImport(await uploadFile(chosen), `Import of ${chosen.name}`),
    onSuccess: ({ id }) => remember(id),
  });
  const exporting = useMutation({ mutationFn: startExport, onSuccess: ({ id }) => setExportId(id) });
  const exported = useQuery({ ...jobQuery('exportJob', exportId ?? ''), enabled: exportId !== null });
  if (!mayImport) return <p>Your role reads the catalogue; files are for those who keep it.</p>;
  return (
    <div className={css['stack']}>
      <section className={css['panel']} aria-label="Export">
        <h2>Export</h2>
        <div className={css['actions']}>
          <Button
            variant="default"
            loading={exporting.isPending}
            onClick={() => exporting.mutate('text/csv')}
          >
            Export as CSV
          </Button>
          <Button variant="default" onClick={() => exporting.mutate('application/json')}>
            Export as JSON
          </Button>
          {exported.data?.status === 'Succeeded' && (
            <a href={exported.data.url} download>
              Download the file
            </a>
          )}
        </div>
        {exporting.isError && <ErrorPanel error={exporting.error} />}
        {exported.data?.status === 'Failed' && <p role="alert">{exported.data.errorLog}</p>}
      </section>
      <section className={css['panel']} aria-label="Import">
        <h2>Import</h2>
        <p className={css['quiet']}>
          CSV or JSON as an export has it. What is good becomes a draft; what is not is listed with its row
          and reason.
        </p>
        <div className={css['actions']}>
          <FileInput
            label="File"
            accept=".csv,.json,text/csv,application/json"
            value={file}
            onChange={setFile}
            w={280}
            maw="100%"
          />
          <Button
            disabled={file === null}
            loading={importing.isPending}
            onClick={() => file !== null && importing.mutate(file)}
          >
            Import into a draft
          </Button>
        </div>
        {importing.isError && <ErrorPanel error={importing.error} />}
        {importId !== null && <ImportState id={importId} forget={() => remember(null)} />}
      </section>
    </div>
  );
}
