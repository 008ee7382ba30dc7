import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../helpers/index.js';

/** A secret that the platform made for itself, such as the key that signs access tokens. */
@Entity({ schema: 'base', name: 'platform_secret' })
export class PlatformSecret {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_platform_secret' })
  name: string;

  @Column({ type: 'bytea' })
  value: Buffer;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;
}
