import type { FastifyReply } from 'fastify';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** A part of a list. */
export class PageDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  offset?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

/** The list's part that was asked for, 50 when nothing is said. */
export const windowOf = ({ offset = 0, limit = 50 }: PageDto): { offset: number; limit: number } => ({
  offset,
  limit,
});

/** Says in the headers how many there are in all. */
export function counted<T>(
  reply: FastifyReply,
  { items, total }: { readonly items: readonly T[]; readonly total: number },
): T[] {
  void reply.header('x-total-count', String(total)).header('x-result-count', String(items.length));
  return [...items];
}
