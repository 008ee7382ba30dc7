import { Readable } from 'node:stream';
import { Controller, Get, Param, ParseUUIDPipe, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { CatalogueFiles, fileUrl } from '../../../../business/catalog-transfer/index.js';
import { Refusal, type Scope } from '../../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../../http/index.js';
import { CatalogueFileDto, UploadDto } from './file.dto.js';

/** Files that the catalogue is imported from and exported to. */
@ApiTags('Catalogue studio')
@Controller('api/v1/catalogue/files')
export class FilesController {
  constructor(private readonly files: CatalogueFiles) {}

  /** The body is the file: CSV as text/csv, CSV or JSON as application/octet-stream; at most 32 MiB. */
  @Post()
  @Allow('catalogueFile:create')
  @RouteConfig({ acceptsFile: true })
  @ApiConsumes('text/csv', 'application/octet-stream')
  async upload(
    @CurrentScope() scope: Scope,
    @Query() { name }: UploadDto,
    @Req() request: FastifyRequest,
  ): Promise<CatalogueFileDto> {
    const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    if (type !== 'text/csv' && type !== 'application/octet-stream')
      throw new Refusal(
        'unsupported',
        'unsupportedMediaType',
        'Send the file as text/csv or application/octet-stream.',
      );
    const contentType = type === 'text/csv' || !/\.json$/i.test(name ?? '') ? 'text/csv' : 'application/json';
    const file = { name: name ?? 'catalogue.csv', contentType };
    const stored = await this.files.upload(scope, file, request.body as Readable);
    return {
      id: stored.id,
      name: stored.name,
      contentType: stored.contentType,
      sizeBytes: stored.sizeBytes,
      url: fileUrl(stored.id),
      expiresAt: stored.expiresAt,
    };
  }

  @Get(':id/content')
  @Allow('catalogueFile:get')
  @ApiProduces('text/csv', 'application/json')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    const { name, contentType, sizeBytes } = await this.files.get(scope, id);
    return new StreamableFile(Readable.from(this.files.read(scope, id)), {
      type: contentType,
      disposition: `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`,
      length: sizeBytes,
    });
  }
}
