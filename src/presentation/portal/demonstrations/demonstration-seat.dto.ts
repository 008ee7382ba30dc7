import { IsIn, Matches } from 'class-validator';

/** For whom a link is. */
export class ShareDemonstrationDto {
  /** `watcher` looks on; `driver` takes part in everything. */
  @IsIn(['watcher', 'driver'], { message: 'part must be watcher or driver' })
  part: 'watcher' | 'driver';
}

export class DemonstrationLinkDto {
  part: string;
  /** For the page /try/join, behind #. */
  token: string;
}

export class JoinDemonstrationDto {
  @Matches(/^[\w-]{43}$/, { message: 'token must be the one of the link' })
  token: string;
}
