package vn.banggiang.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;

/**
 * Who is who in the province: agencies, their units, people and posts. Everything is answered as of today, unless a day is
 * given; "today" is the clock's day. Unknown ids are refused with {@code directory.…-unknown}.
 */
@Service
public class Directory {

    private static final int MOST_SEARCHED = 200;

    /** The name valid on the day or the last one before it, else the first one; a name may have no first day. */
    private static final String NEAREST_NAME = """
             ORDER BY coalesce(lower(n.valid), '-infinity') <= :day DESC,
                      CASE WHEN coalesce(lower(n.valid), '-infinity') <= :day THEN n.valid END DESC,
                      n.valid
             LIMIT 1
            """;

    private final JdbcClient jdbc;
    private final AgencySearch search;
    private final AgencyNames names;
    private final PeopleSearch peopleSearch;
    private final Clock clock;

    Directory(JdbcClient jdbc, AgencySearch search, AgencyNames names, PeopleSearch peopleSearch, Clock clock) {
        this.jdbc = jdbc;
        this.search = search;
        this.names = names;
        this.peopleSearch = peopleSearch;
        this.clock = clock;
    }

    /** The agency as it is named today; one that has ended keeps its last name. */
    public Agency agency(AgencyId id) {
        return agency(id, today());
    }

    /** The agency as it was named on that day: the last name before it where it had ended, else its first name. */
    public Agency agency(AgencyId id, LocalDate day) {
        return jdbc.sql(AgencyRows.SELECT + " WHERE n.agency_id = :id" + NEAREST_NAME)
                .param("id", id.value())
                .param("day", day)
                .query(AgencyRows::agency)
                .optional()
                .orElseThrow(() -> DirectoryException.notFound("directory.agency-unknown", id));
    }

    /** The agency that has this code today, in either form of code. */
    public Optional<Agency> byCode(AgencyCode code) {
        return jdbc.sql(AgencyRows.SELECT + " WHERE n.valid @> :day AND (n.code102 = :code OR n.code20 = :code)")
                .param("day", today())
                .param("code", code.value())
                .query(AgencyRows::agency)
                .optional();
    }

    /** Many agencies at once, each with today's name or its last; unknown ids are left out. */
    public Map<AgencyId, Agency> agencies(Collection<AgencyId> ids) {
        return jdbc
                .sql(
                        AgencyRows.SELECT
                                + " WHERE n.agency_id = ANY(:ids) AND coalesce(lower(n.valid), '-infinity') <= :day ORDER BY n.valid")
                .param("ids", ids.stream().map(AgencyId::value).toArray(UUID[]::new))
                .param("day", today())
                .query(AgencyRows::agency)
                .list()
                .stream()
                .collect(Collectors.toMap(Agency::id, Function.identity(), (earlier, later) -> later));
    }

    /** Every agency of today, highest level first, by code. */
    public List<Agency> agencies() {
        return jdbc.sql(AgencyRows.SELECT
                        + " WHERE n.valid @> :day ORDER BY CASE n.level WHEN 'PROVINCE' THEN 0"
                        + " WHEN 'DISTRICT' THEN 1 ELSE 2 END, n.code102")
                .param("day", today())
                .query(AgencyRows::agency)
                .list();
    }

    /** Who stands above whom today; those that nobody stands above are not among the keys. */
    public Map<AgencyId, AgencyId> superiors() {
        return jdbc
                .sql("SELECT agency_id, parent_id FROM directory.agency_name"
                        + " WHERE valid @> :day AND parent_id IS NOT NULL")
                .param("day", today())
                .query((row, number) -> Map.entry(
                        new AgencyId(Columns.uuid(row, "agency_id")), new AgencyId(Columns.uuid(row, "parent_id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    /** The agency of the province that nobody stands above today, its People's Committee; empty before the first day. */
    public Optional<Agency> province() {
        return jdbc.sql(AgencyRows.SELECT
                        + " WHERE n.valid @> :day AND n.level = 'PROVINCE' AND n.parent_id IS NULL"
                        + " ORDER BY n.code102 LIMIT 1")
                .param("day", today())
                .query(AgencyRows::agency)
                .optional();
    }

    /**
     * Agencies of today whose name, abbreviation or code is like the text, best first; accents may be left out and the tone
     * mark placed by either custom. At most {@code limit} (1 to 200).
     */
    public List<Agency> search(String text, int limit) {
        return search.search(text, Math.clamp(limit, 1, MOST_SEARCHED), today());
    }

    /**
     * The one agency that is or was called so on any day, whether its name is written in full, short as "UBND tỉnh", in
     * capitals, or without the area at its end; empty where none is, or several are.
     */
    public Optional<AgencyId> called(String name) {
        return names.called(name);
    }

    /** Those who took over from an agency that ended; empty where none did. */
    public List<AgencyId> successors(AgencyId predecessor) {
        return jdbc.sql("SELECT successor FROM directory.succession WHERE predecessor = :id AND since <= :day"
                        + " ORDER BY successor")
                .param("id", predecessor.value())
                .param("day", today())
                .query((row, number) -> new AgencyId(Columns.uuid(row, "successor")))
                .list();
    }

    /** The agency and all that ended in it, whose open work is its own; also through several endings. */
    public Set<AgencyId> withPredecessors(AgencyId agency) {
        return jdbc.sql("""
                        WITH RECURSIVE line (agency) AS (
                            SELECT CAST(:id AS uuid)
                            UNION
                            SELECT s.predecessor FROM directory.succession s JOIN line ON s.successor = line.agency
                             WHERE s.since <= :day)
                        SELECT agency FROM line
                        """)
                .param("id", agency.value())
                .param("day", today())
                .query((row, number) -> new AgencyId(Columns.uuid(row, "agency")))
                .set();
    }

    /** The agency's units of today, in the agency's own order. */
    public List<Unit> units(AgencyId agency) {
        return jdbc.sql(UnitRows.SELECT + " WHERE u.agency_id = :agency AND n.valid @> :day ORDER BY n.rank, n.name")
                .param("agency", agency.value())
                .param("day", today())
                .query(UnitRows::unit)
                .list();
    }

    /** Many units at once, each with today's name or its last; unknown ids are left out. */
    public Map<UnitId, Unit> units(Collection<UnitId> ids) {
        return jdbc
                .sql(UnitRows.SELECT
                        + " WHERE u.id = ANY(:ids) AND coalesce(lower(n.valid), '-infinity') <= :day ORDER BY n.valid")
                .param("ids", ids.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", today())
                .query(UnitRows::unit)
                .list()
                .stream()
                .collect(Collectors.toMap(Unit::id, Function.identity(), (earlier, later) -> later));
    }

    /** The unit as it is named today; one that has ended keeps its last name. */
    public Unit unit(UnitId id) {
        return jdbc.sql(UnitRows.SELECT + " WHERE u.id = :id" + NEAREST_NAME)
                .param("id", id.value())
                .param("day", today())
                .query(UnitRows::unit)
                .optional()
                .orElseThrow(() -> DirectoryException.notFound("directory.unit-unknown", id));
    }

    /** The person, whether or not any post is still held. */
    public Person person(PersonId id) {
        return Optional.ofNullable(people(List.of(id)).get(id))
                .orElseThrow(() -> DirectoryException.notFound("directory.person-unknown", id));
    }

    /** Many people at once; unknown ids are left out. */
    public Map<PersonId, Person> people(Collection<PersonId> ids) {
        return jdbc
                .sql(PersonRows.SELECT + " WHERE id = ANY(:ids)")
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(PersonRows::person)
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** The person with this staff code. */
    public Optional<PersonId> byStaffCode(String staffCode) {
        return jdbc.sql("SELECT id FROM directory.person WHERE staff_code = :code")
                .param("code", staffCode)
                .query((row, number) -> new PersonId(Columns.uuid(row, "id")))
                .optional();
    }

    /** Whose name or staff code has these words, with or without accents, by name; at most {@code limit} (1 to 200). */
    public List<Person> searchPeople(String text, int limit) {
        return peopleSearch.search(text, Math.clamp(limit, 1, MOST_SEARCHED));
    }

    /** What the person holds today, the main post first. */
    public List<Post> posts(PersonId person) {
        return posts(person, today());
    }

    /** What the person held on that day, the main post first. */
    public List<Post> posts(PersonId person, LocalDate day) {
        return jdbc.sql(PostRows.SELECT + " AND p.person_id = :person ORDER BY p.rank")
                .param("day", day)
                .param("person", person.value())
                .query(PostRows::post)
                .list();
    }

    /** Who holds this role in the agency today, heads before deputies. */
    public List<Post> holders(AgencyId agency, Role role) {
        return holders(agency, role, today());
    }

    /** Who held this role in the agency on that day, heads before deputies. */
    public List<Post> holders(AgencyId agency, Role role, LocalDate day) {
        return jdbc.sql(PostRows.SELECT + " AND p.agency_id = :agency AND p.role = :role"
                        + " ORDER BY p.deputy, e.staff_code")
                .param("day", day)
                .param("agency", agency.value())
                .param("role", role.name())
                .query(PostRows::post)
                .list();
    }

    /** Every post that is held in the agency today. */
    public List<Post> staff(AgencyId agency) {
        return jdbc.sql(PostRows.SELECT + " AND p.agency_id = :agency ORDER BY e.staff_code, p.rank")
                .param("day", today())
                .param("agency", agency.value())
                .query(PostRows::post)
                .list();
    }

    /** Which of these agencies there are today: not closed, not unknown. */
    public Set<AgencyId> open(Collection<AgencyId> ids) {
        return jdbc.sql("SELECT agency_id FROM directory.agency_name WHERE agency_id = ANY(:ids) AND valid @> :day")
                .param("ids", ids.stream().map(AgencyId::value).toArray(UUID[]::new))
                .param("day", today())
                .query((row, number) -> new AgencyId(Columns.uuid(row, "agency_id")))
                .set();
    }

    /** Who holds a post in the unit today, heads first. */
    public List<Post> members(UnitId unit) {
        return jdbc.sql(PostRows.SELECT + " AND p.unit_id = :unit"
                        + " ORDER BY p.role <> 'HEAD_OF_UNIT', p.deputy, e.staff_code")
                .param("day", today())
                .param("unit", unit.value())
                .query(PostRows::post)
                .list();
    }

    /** The delegations this leader has given that hold today. */
    public List<Delegation> delegationsOf(PersonId leader) {
        return delegations("leader", leader, today());
    }

    /** The delegations this person may act on today. */
    public List<Delegation> delegationsTo(PersonId delegate) {
        return delegationsTo(delegate, today());
    }

    /** The delegations this person could act on that day. */
    public List<Delegation> delegationsTo(PersonId delegate, LocalDate day) {
        return delegations("delegate", delegate, day);
    }

    private List<Delegation> delegations(String side, PersonId person, LocalDate day) {
        return jdbc.sql("SELECT " + DelegationRows.COLUMNS + " FROM directory.delegation g WHERE g." + side
                        + " = :person AND g.valid @> :day ORDER BY lower(g.valid)")
                .param("person", person.value())
                .param("day", day)
                .query(DelegationRows::delegation)
                .list();
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
