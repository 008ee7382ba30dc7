import { ActionIcon, Button, TextInput } from '@mantine/core';
import type { Shift } from '../../../api/workforce';
import { Icon } from '../../../shared/parts/icon';
import css from '../workforce.module.css';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** The week as people plan it. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];
const MIDNIGHT = 1440;

const clockOf = (minute: number): string =>
  `${String(Math.floor((minute % MIDNIGHT) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** `09:30` -> 570; undefined while it is being typed. */
function minuteOf(text: string): number | undefined {
  const [hours, minutes] = text.split(':').map(Number);
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return undefined;
  return hours * 60 + minutes;
}

interface Props {
  shifts: readonly Shift[];
  timeZone: string;
  readOnly: boolean;
  onChange: (shifts: Shift[]) => void;
}

/** The hours of a week: any number of stretches a day, each may end on the next. */
export function HoursEditor({ shifts, timeZone, readOnly, onChange }: Props) {
  const replace = (old: Shift, next: Shift): void =>
    onChange(shifts.map((shift) => (shift === old ? next : shift)));
  const add = (weekday: number): void => {
    const last = shifts.findLast((shift) => shift.weekday === weekday);
    const start = last === undefined ? 540 : Math.min(last.endMinute + 60, 1380);
    const end = last === undefined ? 1020 : Math.min(start + 240, MIDNIGHT);
    onChange([...shifts, { weekday, startMinute: start, endMinute: end }]);
  };
  return (
    <div>
      <p className={css['quiet']}>On the clocks of {timeZone}. An end before its start is on the next day.</p>
      {WEEK.map((weekday) => {
        const day = DAYS[weekday] ?? '';
        const own = shifts.filter((shift) => shift.weekday === weekday);
        return (
          <fieldset key={weekday} className={css['day']}>
            <legend>{day}</legend>
            <div className={css['spans']}>
              {own.length === 0 && <span className={css['quiet']}>Off</span>}
              {own.map((shift, index) => (
                <span key={index} className={css['span']}>
                  <TextInput
                    type="time"
                    aria-label={`${day} from, part ${index + 1}`}
                    readOnly={readOnly}
                    value={clockOf(shift.startMinute)}
                    onChange={(event) => {
                      const startMinute = minuteOf(event.currentTarget.value);
                      if (startMinute !== undefined) replace(shift, { ...shift, startMinute });
                    }}
                  />
                  <span aria-hidden>–</span>
                  <TextInput
                    type="time"
                    aria-label={`${day} to, part ${index + 1}`}
                    readOnly={readOnly}
                    value={clockOf(shift.endMinute)}
                    onChange={(event) => {
                      const endMinute = minuteOf(event.currentTarget.value);
                      if (endMinute !== undefined)
                        replace(shift, { ...shift, endMinute: endMinute || MIDNIGHT });
                    }}
                  />
                  {shift.endMinute < shift.startMinute && <span className={css['quiet']}>next day</span>}
                  {!readOnly && (
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      size={36}
                      aria-label={`Remove part ${index + 1} of ${day}`}
                      onClick={() => onChange(shifts.filter((other) => other !== shift))}
                    >
                      <Icon name="trash" size={18} />
                    </ActionIcon>
                  )}
                </span>
              ))}
              {!readOnly && (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`Add hours on ${day}`}
                  onClick={() => add(weekday)}
                >
                  Add
                </Button>
              )}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}
