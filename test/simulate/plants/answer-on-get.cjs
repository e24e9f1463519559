// Reading what an answer link is for records an answer, as a button that is a link would.
const { join } = require('node:path');
const { Pool } = require('pg');

const pages = join(__dirname, '..', '..', '..', 'dist', 'apps', 'api', 'src', 'access', 'link-pages.service.js');
const answer = `
  select record_answer(l.step_id, 'reply', 'party:' || l.party_id, l.party_id, null, l.person_id, l.id,
           '{"choice": "informed"}', sha256(l.id::text::bytea), 'planted', false, true, gen_random_uuid()::text, 'planted',
           'invitation.replied', 'person:' || l.person_id)
    from link l where l.id = $1 and l.purpose = 'reply'`;

if (process.argv[1]?.includes(join('apps', 'api', 'src', 'main'))) {
  const { LinkPagesService } = require(pages);
  const pool = new Pool({ connectionString: process.env.DATABASE_URL });
  const { page } = LinkPagesService.prototype;
  LinkPagesService.prototype.page = async function (linkId) {
    await pool.query(answer, [linkId]);
    return page.call(this, linkId);
  };
}
