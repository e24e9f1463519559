import { Body, Controller, HttpStatus, Ip, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignInPreview, SignInRequest, SignInTokenBody, instantText } from '@samenspel/contracts';
import { SignInService } from '@samenspel/access';
import { Open } from '../platform/access/may.decorator';
import { Operation } from '../platform/openapi/operation.decorator';

/** Open, because nobody is signed in yet: protected by the one-time token and by limits per address. */
@ApiTags('access')
@Open()
@Controller()
export class SignInController {
  constructor(private readonly signIns: SignInService) {}

  @Post('sign-in-requests')
  @Operation({
    id: 'requestSignIn',
    summary: 'Ask for a mail with a sign-in link',
    description: 'Mails a sign-in link (aanmeldlink) for 10 minutes. The answer is the same for unknown addresses.',
    status: HttpStatus.ACCEPTED,
  })
  async request(@Body({ schema: SignInRequest }) body: SignInRequest, @Ip() ip: string): Promise<void> {
    await this.signIns.request(body.email, ip);
  }

  @Post('sign-in-previews')
  @Operation({
    id: 'previewSignIn',
    summary: 'See for whom a sign-in link is',
    description: 'Tells for whom a sign-in link (aanmeldlink) is. Signs nobody in and consumes nothing.',
    answer: SignInPreview,
    refusals: ['SIGN_IN_LINK_EXPIRED'],
  })
  async preview(@Body({ schema: SignInTokenBody }) body: SignInTokenBody, @Ip() ip: string): Promise<SignInPreview> {
    const { name, partyName, expiresAt } = await this.signIns.preview(body.token, ip);
    return { name, partyName, expiresAt: instantText(expiresAt) };
  }
}
