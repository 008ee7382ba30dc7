/** How people in the United States shorten address words. Left: as typed; right: the one spelling that we compare. */
const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [full = '', short = ''] = entry.split('=');
      return short.split(',').map((word): [string, string] => [word, full]);
    });

export const STREET_TYPES: ReadonlyMap<string, string> = new Map(
  pairs(`street=street,str,strt avenue=avenue,ave,av,aven boulevard=boulevard,blvd,boul road=road,rd lane=lane,ln,la
    drive=drive,dr,drv court=court,ct,crt circle=circle,cir,circ place=place,pl way=way,wy terrace=terrace,ter,terr
    highway=highway,hwy,hiway parkway=parkway,pkwy,pky trail=trail,trl square=square,sq plaza=plaza,plz alley=alley,aly
    route=route,rte turnpike=turnpike,tpke pike=pike row=row loop=loop crossing=crossing,xing expressway=expressway,expy`),
);

export const DIRECTIONS: ReadonlyMap<string, string> = new Map(
  pairs(`north=n south=s east=e west=w northeast=ne northwest=nw southeast=se southwest=sw`),
);

/** Other words; `st` is decided by its neighbours (street or saint). */
export const OTHER_WORDS: ReadonlyMap<string, string> = new Map(
  pairs(`mount=mt fort=ft heights=hts springs=spgs center=ctr,centre junction=jct harbor=hbr,harbour saint=ste
    1st=first 2nd=second 3rd=third 4th=fourth 5th=fifth 6th=sixth 7th=seventh 8th=eighth 9th=ninth 10th=tenth
    township=twp point=pt`),
);

export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  pairs('1=one 2=two 3=three 4=four 5=five 6=six 7=seven 8=eight 9=nine 10=ten'),
);

/** Words that announce a unit, with the word that we show. */
export const UNIT_WORDS: ReadonlyMap<string, string> = new Map(
  pairs(`Suite=suite,ste,su Apartment=apartment,apt,apmt Unit=unit,un,no Floor=floor,fl,flr Room=room,rm Lot=lot
    Building=building,bldg Space=space,spc Trailer=trailer,trlr`),
);

export const STATES: ReadonlyMap<string, string> = new Map(
  `AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,PR Puerto Rico,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming`
    .split(',')
    .flatMap((entry): [string, string][] => {
      const code = entry.slice(0, 2);
      return [
        [code.toLowerCase(), code],
        [entry.slice(3).toLowerCase(), code],
      ];
    }),
);

/** State codes that are street types as well (Louisiana or lane, Connecticut or court). */
export const DOUBTFUL_STATES: ReadonlySet<string> = new Set(['la', 'ct']);
