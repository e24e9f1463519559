import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Header, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiExcludeController, ApiProduces } from '@nestjs/swagger';
import { z } from 'zod';
import { Open } from '../access/may.decorator';
import type { ApiReply } from '../http/api-request';
import { contentSecurityPolicyOfDocs } from '../http/security-headers';
import { OpenApiDocument } from './openapi-document';

const assets = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
} as const;
const AssetPath = z.strictObject({ name: z.enum(['swagger-ui.css', 'swagger-ui-bundle.js']) });
type AssetPath = z.infer<typeof AssetPath>;

// The files of the package itself, from this server: nothing is fetched from elsewhere, and nothing is told to anybody.
const assetFolder = join(require.resolve('swagger-ui-dist/package.json'), '..');

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Samenspel API</title>
    <link rel="stylesheet" href="docs/assets/swagger-ui.css" />
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="docs/assets/swagger-ui-bundle.js"></script>
    <script src="docs/start.js"></script>
  </body>
</html>
`;
const start = `SwaggerUIBundle({ url: 'openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null });\n`;

/** Open: the API is public knowledge, its data is not. */
@ApiExcludeController()
@Open()
@Controller()
export class DocsController {
  constructor(private readonly document: OpenApiDocument) {}

  @Get('openapi.json')
  @Header('access-control-allow-origin', '*')
  openApi(): object {
    return this.document.get();
  }

  @Get('docs')
  @ApiProduces('text/html')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', contentSecurityPolicyOfDocs)
  docs(): string {
    return page;
  }

  @Get('docs/start.js')
  @ApiProduces('text/javascript')
  @Header('content-type', 'text/javascript; charset=utf-8')
  start(): string {
    return start;
  }

  @Get('docs/assets/:name')
  @ApiProduces('text/javascript', 'text/css')
  asset(
    @Param({ schema: AssetPath }) { name }: AssetPath,
    @Res({ passthrough: true }) reply: ApiReply,
  ): StreamableFile {
    void reply.header('content-type', assets[name]);
    return new StreamableFile(createReadStream(join(assetFolder, name)), { type: assets[name] });
  }
}
