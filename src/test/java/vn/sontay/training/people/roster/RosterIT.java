package vn.sontay.training.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.DomainException;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.WorkProgress;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

class RosterIT {

    private static final String HEAD = "STT;Họ và tên;Năm sinh;Đơn vị;Điện thoại\n";
    private static final String THREE = HEAD + "1;Đinh Văn Rin;1986;UBND xã Sơn Tây;0905123401\n"
            + "2;Y NHUNG;;xã Sơn Tây;905123405\n3;A Thiêu;1988;Xã Sơn Hạ;\n";

    private long top;
    private long sonTay;
    private long sonHa;

    @BothDatabases
    void the_same_list_twice_adds_nobody(TestDatabase database) {
        RosterDesk desk = desk(database);
        String sent = THREE + "4;K'Lơ;1990;Xã Sơn Hạ;\n";
        long list = desk.send(sent);
        assertEquals(Map.of(2, Fate.FRESH, 3, Fate.FRESH, 4, Fate.FRESH, 5, Fate.FRESH), desk.fates(list));
        String request = UUID.randomUUID().toString();
        desk.take(list, request);
        desk.take(list, request);
        List<String> people = List.of("Đinh Văn Rin, 1986, 0905123401, Xã Sơn Tây",
                "Y Nhung, null, 0905123405, Xã Sơn Tây", "A Thiêu, 1988, null, Xã Sơn Hạ",
                "K'Lơ, 1990, null, Xã Sơn Hạ");
        assertEquals(people, desk.people());
        assertEquals(List.of("organisation.addPerson", "organisation.addPerson", "organisation.addPerson",
                "organisation.addPerson",
                "roster.import"), desk.changes.fired().stream().map(Changed::action).toList());
        long again = desk.send(sent);
        assertEquals(Set.of(Fate.SAME), Set.copyOf(desk.fates(again).values()));
        desk.take(again);
        assertEquals(people, desk.people());
    }

    @BothDatabases
    void the_dirty_list_of_an_office_is_told_row_by_row(TestDatabase database) throws IOException {
        String folder = System.getenv("TESTDATA");
        Assumptions.assumeTrue(folder != null, "TESTDATA is not set: the dirty list is not read");
        RosterDesk desk = desk(database);
        database.run(em -> {
            OrganisationFixture units = new OrganisationFixture(em);
            for (String name : List.of("Sơn Mùa", "Sơn Dung", "Sơn Tinh", "Sơn Bua", "Sơn Màu", "Sơn Liên", "Sơn Lập",
                    "Sơn Tân", "Sơn Long")) {
                units.unit("Xã " + name, UnitKind.COMMUNE, top);
            }
            units.unit("Phòng Văn hóa, Khoa học và Thông tin", UnitKind.DISTRICT_OFFICE, top);
            units.unit("Văn phòng HĐND và UBND", UnitKind.DISTRICT_OFFICE, top);
        });
        long list = desk.send(Files.readString(Path.of(folder, "roster-dirty.csv")));
        Map<Integer, Fate> fates = desk.fates(list);
        assertEquals(15, fates.size());
        assertEquals(Map.ofEntries(Map.entry(2, Fate.FRESH), Map.entry(3, Fate.FRESH), Map.entry(4, Fate.FRESH),
                Map.entry(5, Fate.FRESH), Map.entry(6, Fate.FRESH), Map.entry(7, Fate.FRESH),
                Map.entry(8, Fate.PHONE), Map.entry(9, Fate.BIRTH), Map.entry(10, Fate.TWICE),
                Map.entry(11, Fate.NAME), Map.entry(12, Fate.NAME), Map.entry(13, Fate.UNIT), Map.entry(14, Fate.NAME),
                Map.entry(15, Fate.NAME), Map.entry(16, Fate.FRESH)), fates);
        assertEquals("Đinh Thị Hà", desk.row(list, 3).fullName());
        assertEquals("0905123402", desk.row(list, 3).phone());
        assertEquals("Đinh Thị Hường", desk.row(list, 16).fullName());
        assertEquals(List.of("Email", "Ghi chú"), desk.overview(list).left());
        desk.take(list);
        assertEquals(7, desk.people().size());
        desk.correct(list, 9, new RowTexts("Nguyễn Thị Thu Sương", "1991", "Phòng Văn hoá, Khoa học và Thông tin", "",
                "0905123408"));
        assertEquals(Fate.FRESH, desk.fates(list).get(9));
        desk.choose(list, "ubnd  XÃ SƠN LỘC", sonHa);
        assertEquals(Fate.FRESH, desk.fates(list).get(13));
        desk.take(list);
        assertEquals(9, desk.people().size());
        assertEquals(6, desk.refused(list).size());
    }

    /** Somebody of Sơn Hạ stands in a list of Sơn Tây. */
    private long listed(TestDatabase database, RosterDesk asking) {
        database.run(em -> new OrganisationFixture(em).personOf(sonHa, "Đinh Văn Rin", 1986));
        long list = asking.send(HEAD + "1;Đinh Văn Rin;1986;Xã Sơn Tây;\n");
        asking.decide(list, 2, Decision.ASK, null);
        asking.decide(list, 2, Decision.ASK, null);
        return list;
    }

    @BothDatabases
    void ros_11_a_move_is_asked_for_and_confirmed_by_whom_they_belong_to(TestDatabase database) {
        RosterDesk all = desk(database);
        RosterDesk asking = new RosterDesk(database, 2, UnitScope.of(Set.of(sonTay)));
        RosterDesk asked = new RosterDesk(database, 3, UnitScope.of(Set.of(sonHa)));
        long list = listed(database, asking);
        assertEquals(List.of(Told.of("roster.elsewhere"), Told.of("roster.moveWaits")), asking.row(list, 2).told());
        assertEquals(List.of(), asking.row(list, 2).alike());
        assertEquals(List.of(), asking.waiting());
        assertEquals(1, all.waiting().size());
        MoveRequestRow request = asked.waiting().getFirst();
        assertEquals("Xã Sơn Tây", request.toUnit());
        assertThrows(RefusedException.class, () -> asking.confirm(request, asked.clock.today()));
        assertThrows(RuleException.class, () -> asked.confirm(request, null));
        asked.confirm(request, asked.clock.today());
        assertEquals(Map.of(2, Fate.TAKEN), asking.fates(list));
        assertEquals(List.of("Đinh Văn Rin, 1986, null, Xã Sơn Tây"), all.people());
        assertEquals(List.of(), all.waiting());
        assertThrows(DomainException.class, () -> all.refuse(request, "muộn"));
    }

    @BothDatabases
    void ros_11_a_refusal_is_read_by_who_asked_and_another_request_can_follow(TestDatabase database) {
        desk(database);
        RosterDesk asking = new RosterDesk(database, 2, UnitScope.of(Set.of(sonTay)));
        RosterDesk asked = new RosterDesk(database, 3, UnitScope.of(Set.of(sonHa)));
        long list = listed(database, asking);
        asked.refuse(asked.waiting().getFirst(), "Là người khác");
        assertEquals(Told.of("roster.moveRefused", "Là người khác"), asking.row(list, 2).told().getLast());
        assertEquals(Map.of(2, Fate.ELSEWHERE), asking.fates(list));
        asking.decide(list, 2, Decision.ASK, null);
        assertEquals(1, asked.waiting().size());
        asking.decide(list, 2, Decision.ADD, null);
        assertEquals(Map.of(2, Fate.FRESH), asking.fates(list));
    }

    @BothDatabases
    void a_long_list_tells_who_sent_it_how_far_it_is_and_nobody_else(TestDatabase database) {
        RosterDesk desk = desk(database);
        String sent = HEAD + IntStream.rangeClosed(1, 1_201)
                .mapToObj(i -> i + ";Đinh Văn Rin;;Xã Sơn Tây;09" + (10_000_000 + i) + "\n")
                .collect(Collectors.joining());
        long list = desk.send(sent);
        assertEquals(Optional.empty(), desk.done("lan-1"));
        desk.take(list, "lan-1");
        assertEquals(1_201, desk.people().size());
        assertEquals(Optional.of(new WorkProgress.Done(1_201, 1_201)), desk.done("lan-1"));
        assertEquals(Optional.empty(), new RosterDesk(database, 2, UnitScope.ALL).done("lan-1"));
    }

    @BothDatabases
    void of_other_units_people_nothing_is_told_and_nobody_is_added_without_a_word(TestDatabase database) {
        RosterDesk all = desk(database);
        database.run(em -> new OrganisationFixture(em).personOf(sonHa, "Đinh Văn Rin", 1986));
        RosterDesk commune = new RosterDesk(database, 2, UnitScope.of(Set.of(sonTay)));
        long list = commune.send(HEAD + "1;Đinh Văn Rin;1986;Xã Sơn Tây;\n2;Y Nhung;;Xã Sơn Hạ;\n");
        assertEquals(Map.of(2, Fate.ELSEWHERE, 3, Fate.UNIT), commune.fates(list));
        assertEquals(List.of(Told.of("roster.elsewhere")), commune.row(list, 2).told());
        assertEquals(List.of(), commune.row(list, 2).alike());
        assertEquals("roster.nothingGood", assertThrows(RuleException.class, () -> commune.take(list)).key());
        assertThrows(RefusedException.class, () -> commune.choose(list, "Xã Sơn Hạ", sonHa));
        commune.decide(list, 2, Decision.ADD, null);
        commune.take(list);
        assertEquals(List.of("Đinh Văn Rin, 1986, null, Xã Sơn Hạ", "Đinh Văn Rin, 1986, null, Xã Sơn Tây"),
                all.people());
        assertThrows(NotFoundException.class, () -> all.overview(list), "a list is of who sent it");
    }

    @BothDatabases
    void who_may_be_there_already_is_decided_and_may_move(TestDatabase database) {
        RosterDesk desk = desk(database);
        long rin = database.call(em -> new OrganisationFixture(em).personOf(sonHa, "Đinh Văn Rin", 1986));
        String one = HEAD + "1;Đinh Văn Rin;1986;Xã Sơn Tây;\n";
        long list = desk.send(one);
        assertEquals(Map.of(2, Fate.ALIKE), desk.fates(list));
        assertEquals(rin, desk.row(list, 2).alike().getFirst().personId());
        desk.decide(list, 2, Decision.SAME, rin);
        assertEquals(Map.of(2, Fate.SAME), desk.fates(list));
        desk.decide(list, 2, Decision.MOVE, rin);
        desk.take(list);
        assertEquals(List.of("Đinh Văn Rin, 1986, null, Xã Sơn Tây"), desk.people());
        assertEquals(Map.of(2, Fate.SAME), desk.fates(desk.send(one)));
    }

    @BothDatabases
    void ros_5_who_may_be_there_in_an_office_of_the_same_commune_is_decided_and_namesakes_are_told(
            TestDatabase database) {
        RosterDesk desk = desk(database);
        long nhung = database.call(em -> {
            OrganisationFixture units = new OrganisationFixture(em);
            return units.personOf(units.unit("Phòng Văn hóa - Xã hội", UnitKind.COMMUNE_OFFICE, sonTay), "Y Nhung",
                    1994);
        });
        long list = desk.send(HEAD + "1;Y Nhung;;Xã Sơn Tây;\n2;Y Nhung;;Xã Sơn Hạ;\n"
                + "3;A Thiêu;1988;Xã Sơn Hạ;0905123401\n4;A Thiêu;1988;Xã Sơn Hạ;0905123402\n");
        assertEquals(Map.of(2, Fate.ALIKE, 3, Fate.FRESH, 4, Fate.FRESH, 5, Fate.FRESH), desk.fates(list));
        assertEquals(nhung, desk.row(list, 2).alike().getFirst().personId());
        assertEquals(List.of(), desk.row(list, 4).told());
        assertEquals(List.of(Told.of("roster.namesake", "4")), desk.row(list, 5).told());
    }

    @BothDatabases
    void ros_12_what_is_set_right_by_hand_and_is_still_wrong_is_told_beside_each_field(TestDatabase database) {
        RosterDesk desk = desk(database);
        long list = desk.send(HEAD + "1;;31/02/1990;Xã Sơn Tây;12\n");
        RuleException refusal = assertThrows(RuleException.class,
                () -> desk.correct(list, 2, new RowTexts("Y Nhung <b>", "31/02/1990", "Xã Sơn Tây", "", "12")));
        assertEquals(List.of("fullName", "birth", "phone"),
                Stream.concat(Stream.of(refusal), Stream.of(refusal.getSuppressed()).map(RuleException.class::cast))
                        .map(RuleException::field).toList());
        assertEquals("", desk.row(list, 2).texts().name(), "what the file says is still there");
        desk.correct(list, 2, new RowTexts("Y Nhung", "", "Xã Sơn Lộc", "", ""));
        assertEquals(Map.of(2, Fate.UNIT), desk.fates(list), "its unit may be chosen for all such rows at once");
    }

    @BothDatabases
    void an_import_is_undone_while_nothing_hangs_on_its_people(TestDatabase database) {
        RosterDesk desk = desk(database);
        database.run(em -> new OrganisationFixture(em).personOf(sonTay, "Đinh Văn Rin", 1986));
        long list = desk.send(THREE);
        desk.take(list);
        assertEquals(3, desk.people().size());
        assertEquals(2, desk.overview(list).added());
        desk.undo(list);
        assertEquals(List.of("Đinh Văn Rin, 1986, null, Xã Sơn Tây"), desk.people());
        assertEquals(Map.of(2, Fate.SAME, 3, Fate.FRESH, 4, Fate.FRESH), desk.fates(list));
        desk.take(list);
        database.run(em -> em.createNativeQuery("insert into account (id, person_id, user_name, created_at, version) "
                + "select 77, p.id, 'athieu', p.created_at, 1 from person p where p.full_name = 'A Thiêu'")
                .executeUpdate());
        RuleException refusal = assertThrows(RuleException.class, () -> desk.undo(list));
        assertEquals("roster.inUse", refusal.key());
        assertEquals(List.of("1", "A Thiêu"), refusal.arguments());
        assertEquals(3, desk.people().size());
    }

    @BothDatabases
    void two_people_take_the_same_list_at_once_and_nobody_is_there_twice(TestDatabase database) {
        RosterDesk one = desk(database);
        RosterDesk other = new RosterDesk(database, 2, UnitScope.ALL);
        List<RosterDesk> desks = List.of(one, other);
        List<Long> lists = List.of(one.send(THREE), other.send(THREE));
        AtOnce.times(2, number -> {
            desks.get(number).take(lists.get(number));
            return true;
        });
        assertEquals(3, one.people().size());
        assertEquals(Set.of(Fate.TAKEN), Set.copyOf(other.fates(lists.get(1)).values()));
    }

    @BothDatabases
    void two_undo_the_same_import_at_once_and_it_is_undone_once(TestDatabase database) {
        RosterDesk desk = desk(database);
        long list = desk.send(THREE);
        desk.take(list);
        AtOnce.times(2, number -> {
            desk.undo(list);
            return true;
        });
        assertEquals(List.of(), desk.people());
        assertEquals(1,
                desk.changes.fired().stream().map(Changed::action).filter("roster.undo"::equals).count());
    }

    @BothDatabases
    void what_stood_in_a_file_goes_after_seven_days(TestDatabase database) {
        RosterDesk desk = desk(database);
        long taken = desk.send(THREE);
        desk.take(taken);
        long left = desk.send(HEAD + "1;K'Lơ;1990;Xã Sơn Hạ;\n");
        desk.clock.forward(Duration.ofDays(8));
        desk.send(THREE);
        assertThrows(NotFoundException.class, () -> desk.overview(left));
        assertTrue(desk.overview(taken).forgotten());
        assertEquals(3, desk.overview(taken).rows(Fate.TAKEN));
        List<List<String>> kept = desk.call(em -> desk.rosters(em).rows(taken).stream().map(RosterRow::cells).toList());
        assertFalse(kept.toString().contains("Rin"), kept.toString());
    }

    private RosterDesk desk(TestDatabase database) {
        database.clear();
        database.run(em -> {
            OrganisationFixture units = new OrganisationFixture(em);
            top = units.unit("Tỉnh Quảng Ngãi", UnitKind.PROVINCE, null);
            sonTay = units.unit("Xã Sơn Tây", UnitKind.COMMUNE, top);
            sonHa = units.unit("Xã Sơn Hạ", UnitKind.COMMUNE, top);
        });
        return new RosterDesk(database, 1, UnitScope.ALL);
    }
}
