export { ChangePersonDto, InviteDto, PeopleListDto, PersonDto, personShown } from './people.dto.js';
export { PeoplePortalModule } from './people-portal.module.js';
