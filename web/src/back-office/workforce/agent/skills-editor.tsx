import { NativeSelect } from '@mantine/core';
import type { Skill } from '../../../api/workforce';
import { wordsOf } from '../../../shared/format/words';
import css from '../workforce.module.css';

/** What agents can be good at; the server refuses everything else. */
export const FAMILIES = ['voice', 'data', 'mobile', 'billing', 'port', 'construction', 'conference'];
const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', es: 'Spanish', fr: 'French' };
const SEGMENTS = ['residential', 'business', 'government', 'reseller'];

const ALL: readonly { kind: Skill['kind']; name: string; words: string }[] = [
  ...FAMILIES.map((name) => ({ kind: 'family' as const, name, words: wordsOf(name) })),
  ...Object.entries(LANGUAGES).map(([name, words]) => ({ kind: 'language' as const, name, words })),
  ...SEGMENTS.map((name) => ({ kind: 'segment' as const, name, words: `${wordsOf(name)} customers` })),
];
const LEVELS = [
  { value: '0', label: 'Not at all' },
  { value: '1', label: '1, learning' },
  { value: '2', label: '2, able' },
  { value: '3', label: '3, expert' },
];

/** One level for each skill; none is the first choice. */
export function SkillsEditor({
  skills,
  readOnly,
  onChange,
}: {
  skills: readonly Skill[];
  readOnly: boolean;
  onChange: (skills: Skill[]) => void;
}) {
  return (
    <div>
      {ALL.map(({ kind, name, words }) => {
        const isThis = (skill: Skill): boolean => skill.kind === kind && skill.name === name;
        const level = skills.find(isThis)?.level ?? 0;
        return (
          <label key={`${kind}${name}`} className={css['skill']}>
            <span>{words}</span>
            <NativeSelect
              size="xs"
              data={LEVELS}
              disabled={readOnly}
              value={String(level)}
              onChange={(event) => {
                const next = Number(event.currentTarget.value);
                const others = skills.filter((skill) => !isThis(skill));
                onChange(next === 0 ? others : [...others, { kind, name, level: next }]);
              }}
            />
          </label>
        );
      })}
    </div>
  );
}
