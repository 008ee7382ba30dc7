import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type DemonstrationPart, shareDemonstration } from '../../api/demonstrations';
import { ErrorPanel } from '../../shared/parts/states';
import css from './guide.module.css';

const WORDS: Record<DemonstrationPart, string> = {
  watcher: 'Whoever opens this link sees what you do, as you do it.',
  driver: 'Whoever opens this link can do everything that you can here.',
};

/** Links for others: one to watch, one for a consultant who drives. */
export function Share({ id }: { id: string }) {
  const share = useMutation({
    mutationFn: async (part: DemonstrationPart) => ({ part, link: await shareDemonstration(id, part) }),
  });
  return (
    <div className={css['share']}>
      <div className={css['buttons']}>
        <Button
          variant="default"
          size="compact-md"
          loading={share.isPending}
          onClick={() => share.mutate('watcher')}
        >
          Link to watch
        </Button>
        <Button
          variant="default"
          size="compact-md"
          loading={share.isPending}
          onClick={() => share.mutate('driver')}
        >
          Link to take part
        </Button>
      </div>
      {share.isSuccess && (
        <TextInput
          label="Link"
          description={WORDS[share.data.part]}
          readOnly
          value={share.data.link}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      {share.isError && <ErrorPanel error={share.error} title="There is no link" />}
    </div>
  );
}
