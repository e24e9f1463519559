import type { ReactElement } from 'react';
import type { LaunchPreviewView, TaskDraftView } from '@samenspel/contracts';
import { DraftPart } from './draft-part';
import { DeciderChooser } from './decider-chooser';
import { PartyChooser } from './party-chooser';
import type { Region } from './region';
import { SideMeter } from './side-meter';

interface WhoPartProps {
  readonly draft: TaskDraftView;
  readonly region: Region;
  readonly preview: LaunchPreviewView | undefined;
}

/** *Wie*: who is asked, who is essential and why, whether all sides are there, and who decides. */
export function WhoPart({ region, preview }: WhoPartProps): ReactElement {
  return (
    <DraftPart part="who">
      <PartyChooser region={region} />
      {preview && <SideMeter preview={preview} />}
      <DeciderChooser region={region} />
    </DraftPart>
  );
}
