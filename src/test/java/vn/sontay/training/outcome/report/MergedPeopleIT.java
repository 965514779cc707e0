package vn.sontay.training.outcome.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontay.training.learning.lawchange.LawChangesNamed;
import vn.sontay.training.outcome.certificate.CertificatesNamed;
import vn.sontay.training.outcome.completion.SpansNamed;
import vn.sontay.training.people.organisation.KnownPerson;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.PeopleLookup;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.merge.BelongingNamed;
import vn.sontay.training.people.organisation.merge.MergePeople;
import vn.sontay.training.people.organisation.merge.MergeQueries;
import vn.sontay.training.people.organisation.merge.MergeService;
import vn.sontay.training.people.organisation.merge.Parties;
import vn.sontay.training.people.organisation.merge.PersonColumn;
import vn.sontay.training.people.organisation.merge.PersonHas;
import vn.sontay.training.people.organisation.merge.PersonNamed;
import vn.sontay.training.people.organisation.merge.UndoMerge;
import vn.sontay.training.people.roster.RostersNamed;
import vn.sontay.training.people.security.AccountsNamed;
import vn.sontay.training.people.viewlog.ViewsNamed;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.DomainException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.teaching.attendance.CatchUpsNamed;
import vn.sontay.training.teaching.mail.AddressesNamed;
import vn.sontay.training.teaching.trainingclass.ClassesNamed;
import vn.sontay.training.teaching.trainingclass.ConcernedPaper;
import vn.sontay.training.teaching.trainingclass.EnrolPeople;
import vn.sontay.training.teaching.trainingclass.EnrolmentService;
import vn.sontay.training.teaching.trainingclass.GroundsCorrected;
import vn.sontay.training.teaching.trainingclass.PapersExamined;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** MRG-1 to MRG-9 over the tables of all features. */
class MergedPeopleIT {

    private static final String[] AUGUST = {"2025-08-05", "2025-08-06", "2025-08-07", "2025-08-08"};
    private static final String[] SEPTEMBER = {"2025-09-01", "2025-09-02", "2025-09-03", "2025-09-04"};
    private static final TestClock CLOCK = TestClock.at("2026-11-24T08:00");
    private static final List<Class<? extends PersonNamed>> PARTIES = List.of(BelongingNamed.class, AccountsNamed.class,
            ClassesNamed.class, CatchUpsNamed.class, AddressesNamed.class, SpansNamed.class, CertificatesNamed.class,
            RostersNamed.class, ViewsNamed.class, LawChangesNamed.class);
    private static final String WHY = "nhập trùng";

    private long unit;
    private long goes;
    private long stays;
    private long early;
    private long late;

    private static Wired wired(EntityManager em) {
        return wired(em, fresh -> fresh);
    }

    private static Wired wired(EntityManager em, UnaryOperator<Wired> observed) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("quantri", 1, 900_000_001L, "Trần Quản Trị", Set.of(Roles.ADMINISTRATOR)));
        Wired wired = observed.apply(new Wired(em, CLOCK).with(user));
        List<PersonNamed> named = PARTIES.stream().<PersonNamed>map(wired::get).toList();
        return wired.with(new Parties(named, Stream.concat(
                named.stream().filter(PersonHas.class::isInstance).map(PersonHas.class::cast),
                Stream.of(wired.get(TrainingHas.class))).toList()));
    }

    private static List<PersonColumn> columns(EntityManager em) {
        return PARTIES.stream().flatMap(each -> wired(em).get(each).columns().stream()).toList();
    }

    private static long number(EntityManager em, String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static void sql(EntityManager em, String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    private static long version(TestDatabase database, long person) {
        return database.call(em -> number(em, "select version from person where id = " + person));
    }

    private static void merge(TestDatabase database, String request, long from, long into) {
        MergePeople command = new MergePeople(request, from, into, version(database, from), version(database, into),
                WHY, true);
        database.run(em -> wired(em).get(MergeService.class).merge(command));
    }

    private static String refusal(TestDatabase database, Runnable act) {
        return assertThrows(RuleException.class, act::run).key();
    }

    private static UndoMerge undo(TestDatabase database, String request) {
        return database.call(em -> {
            long id = number(em, "select max(id) from person_merge where undone_at is null");
            return new UndoMerge(request, id, number(em, "select version from person_merge where id = " + id), WHY);
        });
    }

    private static void undoLast(TestDatabase database, String request) {
        UndoMerge command = undo(database, request);
        database.run(em -> wired(em).get(MergeService.class).undo(command));
    }

    /** Two records of one person, with a finished class each; in a third class the one that goes was withdrawn. */
    private void twice(TestDatabase database) {
        database.clear();
        database.run(em -> {
            ReportFixture make = new ReportFixture(em);
            OrganisationFixture organisation = new OrganisationFixture(em);
            unit = organisation.unit("Xã Sơn Tây", UnitKind.COMMUNE, null);
            stays = organisation.personOf(unit, "Đinh Văn Rin", 1985);
            goes = organisation.personOf(unit, "Đinh Văn Rịn", null);
            early = make.trainingClass(ReportFixture.STAFF, AUGUST);
            late = make.trainingClass(ReportFixture.STAFF, SEPTEMBER);
            long third = make.trainingClass(ReportFixture.TEAM, SEPTEMBER);
            finished(make, early, goes, "2025-08-08");
            finished(make, late, stays, "2025-09-04");
            finished(make, late, make.person("Y Nhung"), "2025-09-04");
            make.enrolment(third, stays, "Đinh Văn Rin");
            make.left(make.enrolment(third, goes, "Đinh Văn Rịn"), "2025-09-03");
            sql(em, "insert into person_address (id, person_id, email, version) values (9100001, " + goes
                    + ", 'rin@example.vn', 1)");
            sql(em, "insert into outgoing_mail (id, class_id, person_id, subject, body, queued_at, queued_by, attempts, version) "
                    + "values (9100002, " + early + ", " + goes
                    + ", 'Lịch', 'Lịch', timestamp '2025-08-01 00:00:00', 'A', 0, 1)");
            sql(em, "insert into account (id, person_id, user_name, created_at, version) values (9100003, "
                    + goes + ", 'rin', timestamp '2025-08-01 00:00:00', 1)");
            sql(em, "insert into class_trainer (class_id, person_id) values (" + third(em) + ", " + goes + ")");
            make.targets().board(LocalDate.parse("2026-11-24"));
        });
    }

    /** A class that nobody of them is in. */
    private static long third(EntityManager em) {
        return new ReportFixture(em).trainingClass(ReportFixture.TEAM, SEPTEMBER);
    }

    private static void finished(ReportFixture make, long classId, long person, String on) {
        long enrolment = make.enrolment(classId, person, "Đinh Văn Rin");
        if (on.equals("2025-08-08") || !make.isBegun(classId)) {
            make.rollCalls(classId, 4, enrolment);
        } else {
            make.alsoPresent(classId, enrolment);
        }
        make.test(enrolment, 1, "8", on);
    }

    /** What every column that names people says, and what is said of people themselves. */
    private static TreeMap<String, List<String>> snapshot(TestDatabase database) {
        return database.call(em -> {
            TreeMap<String, List<String>> all = new TreeMap<>();
            for (PersonColumn each : columns(em)) {
                // what was known while they were one stays known (COM-11)
                if (!each.table().startsWith("person_merge") && !each.table().equals("known_span")) {
                    all.put(each.table() + "." + each.column(),
                            rows(em, each.key() + ", " + each.column(), each.table()));
                }
            }
            all.put("person", rows(em, "id, full_name, deactivated_at", "person"));
            return all;
        });
    }

    private static List<String> rows(EntityManager em, String columns, String table) {
        return ((List<?>) em.createNativeQuery("select " + columns + " from " + table).getResultList()).stream()
                .map(row -> Stream.of((Object[]) row).map(Objects::toString).collect(Collectors.joining(" "))).sorted()
                .toList();
    }

    @BothDatabases
    void mrg_2_every_column_that_names_a_person_is_known_to_somebody_s_merge(TestDatabase database)
            throws SQLException {
        Set<String> naming = new TreeSet<>();
        try (Connection connection = database.dataSource().getConnection()) {
            try (ResultSet keys = connection.getMetaData().getExportedKeys(connection.getCatalog(), null, "person")) {
                while (keys.next()) {
                    naming.add(keys.getString("FKTABLE_NAME") + "." + keys.getString("FKCOLUMN_NAME"));
                }
            }
            try (ResultSet columns = connection.getMetaData().getColumns(connection.getCatalog(), null, "%",
                    "%person%")) {
                while (columns.next()) {
                    naming.add(columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME"));
                }
            }
        }
        assertTrue(naming.size() > 12, naming.toString());
        Set<String> known = database.call(MergedPeopleIT::columns).stream()
                .map(each -> each.table() + "." + each.column()).collect(Collectors.toSet());
        assertEquals(Set.of(), naming.stream().map(each -> each.toLowerCase(Locale.ROOT))
                .filter(each -> !known.contains(each)).collect(Collectors.toSet()));
    }

    /** How many people had completed by that day and how many were in the classes: counted one by one from the records. */
    private static List<Integer> figures(TestDatabase database, String day) {
        return database.call(em -> {
            ReportFixture make = new ReportFixture(em);
            LocalDate asOf = LocalDate.parse(day);
            TargetDetail detail = make.targets().detail(ReportFixture.PLAN, "nguoi", asOf,
                    null, new TargetQueries.Asked(true, 1, "", 1));
            Set<Long> completed = new TreeSet<>();
            Set<Long> everybody = new TreeSet<>();
            for (Object each : em.createNativeQuery("select e.id, e.person_id from enrolment e join training_class c "
                    + "on c.id = e.class_id where c.course_code = '" + ReportFixture.STAFF + "'").getResultList()) {
                Object[] row = (Object[]) each;
                long id = ((Number) row[0]).longValue();
                everybody.add(((Number) row[1]).longValue());
                PersonEvidence evidence = make.evidence().person(id, asOf, null);
                if (evidence.completedOn() != null) {
                    completed.add(((Number) row[1]).longValue());
                }
            }
            assertEquals(completed.size(), detail.row().figure().counted());
            assertEquals(everybody.size() - completed.size(), detail.open());
            return List.of(detail.row().figure().counted(), detail.open());
        });
    }

    @BothDatabases
    void mrg_6_all_of_it_comes_along_and_a_person_counts_once_and_undoing_gives_it_back_exactly(TestDatabase database) {
        twice(database);
        TreeMap<String, List<String>> before = snapshot(database);
        assertEquals(List.of(1, 2), figures(database, "2025-08-20"));
        assertEquals(List.of(3, 0), figures(database, "2025-10-01"));
        merge(database, "m1", goes, stays);
        assertEquals(List.of(1, 1), figures(database, "2025-08-20"));
        assertEquals(List.of(2, 0), figures(database, "2025-10-01"));
        database.run(em -> {
            for (String table : List.of("enrolment", "account", "person_address", "outgoing_mail", "class_trainer",
                    "completion_span")) {
                assertEquals(0, number(em, "select count(*) from " + table + " where person_id = " + goes), table);
            }
            assertEquals(4, number(em, "select count(*) from enrolment where person_id = " + stays));
            assertEquals(1,
                    number(em, "select count(*) from enrolment where twin_key <> 0 and withdrawn_on is not null"));
        });
        undoLast(database, "u1");
        assertEquals(before, snapshot(database));
        assertEquals(List.of(1, 2), figures(database, "2025-08-20"));
        assertEquals(List.of(3, 0), figures(database, "2025-10-01"));
        merge(database, "m2", goes, stays);
        undoLast(database, "u2");
        assertEquals(before, snapshot(database));
    }

    private static List<String> known(TestDatabase database, long person) {
        return database.call(em -> ((List<?>) em.createNativeQuery("select change_code from known_law_change "
                + "where person_id = " + person + " order by change_code").getResultList()).stream()
                .map(Object::toString).toList());
    }

    @BothDatabases
    void what_either_knew_of_changes_the_one_that_stays_knows_and_undoing_gives_it_back(TestDatabase database) {
        twice(database);
        database.run(em -> {
            int id = 9_200_000;
            for (String row : List.of(goes + ", 'ca-hai'", goes + ", 'ben-di'", stays + ", 'ca-hai'")) {
                sql(em, "insert into known_law_change (id, person_id, change_code, content_sha256, known_at) values ("
                        + id++ + ", " + row + ", 'x', timestamp '2026-02-01 00:00:00')");
            }
        });
        merge(database, "m1", goes, stays);
        assertEquals(List.of("ben-di", "ca-hai"), known(database, stays));
        assertEquals(List.of("ca-hai"), known(database, goes));
        undoLast(database, "u1");
        assertEquals(List.of("ca-hai"), known(database, stays));
        assertEquals(List.of("ben-di", "ca-hai"), known(database, goes));
    }

    @BothDatabases
    void mrg_3_the_record_that_went_is_found_nowhere_and_its_name_means_the_one_that_stays(TestDatabase database) {
        twice(database);
        merge(database, "m1", goes, stays);
        database.run(em -> {
            UnitAccess access = UnitAccess.ofInstallation(em, CLOCK);
            List<KnownPerson> known = new PeopleLookup(em, access, CLOCK).named(List.of("Đinh Văn Rịn")).values()
                    .stream()
                    .flatMap(List::stream).toList();
            assertEquals(Set.of(stays), known.stream().map(KnownPerson::personId).collect(Collectors.toSet()));
            assertEquals(Set.of("Đinh Văn Rin", "Đinh Văn Rịn"),
                    known.stream().map(KnownPerson::fullName).collect(Collectors.toSet()));
            assertEquals(1, number(em, "select count(*) from person p where p.search_name like '%rin%' and "
                    + access.people()));
            assertEquals(List.of("Đinh Văn Rịn"), wired(em).get(MergeQueries.class).merged(stays).stream()
                    .map(each -> each.fullName()).toList());
        });
        assertEquals("organisation.mergedAway", refusal(database, () -> database
                .run(em -> wired(em).get(EnrolmentService.class)
                        .enrol(EnrolPeople.of("e1", late, List.of(goes), null)))));
    }

    @BothDatabases
    void mrg_1_a_repeated_request_merges_once_and_an_older_sight_is_refused(TestDatabase database) {
        twice(database);
        MergePeople command = new MergePeople("m1", goes, stays, version(database, goes), version(database, stays), WHY,
                true);
        long first = database.call(em -> wired(em).get(MergeService.class).merge(command));
        long second = database.call(em -> wired(em).get(MergeService.class).merge(command));
        assertEquals(first, second);
        undoLast(database, "u1");
        MergePeople old = new MergePeople("m2", goes, stays, command.version(), command.staysVersion(), WHY, true);
        assertThrows(StaleDataException.class,
                () -> database.run(em -> wired(em).get(MergeService.class).merge(old)));
        UndoMerge again = new UndoMerge("u2", first, 1, WHY);
        assertThrows(StaleDataException.class,
                () -> database.run(em -> wired(em).get(MergeService.class).undo(again)));
    }

    @BothDatabases
    void mrg_1_what_stands_in_the_way_is_told_and_changes_nothing(TestDatabase database) {
        twice(database);
        database.run(em -> {
            sql(em, "update enrolment set withdrawn_on = null where person_id = " + goes);
            sql(em, "insert into class_trainer (class_id, person_id) values (" + late + ", " + goes + ")");
            long other = new OrganisationFixture(em).unit("Xã Sơn Mùa", UnitKind.COMMUNE, null);
            sql(em, "update affiliation set unit_id = " + other + " where person_id = " + goes);
            new OrganisationFixture(em).deactivate(stays);
        });
        TreeMap<String, List<String>> before = snapshot(database);
        database.run(em -> assertEquals(
                Set.of("trainingclass.mergeBothIn", "trainingclass.mergeTeaches", "organisation.mergeUnits",
                        "organisation.mergeInactive"),
                wired(em).get(MergeQueries.class).preview(goes, stays).hindrances().stream().map(each -> each.key())
                        .collect(Collectors.toSet())));
        assertThrows(RuleException.class, () -> merge(database, "m1", goes, stays));
        assertEquals(before, snapshot(database));
    }

    @BothDatabases
    void mrg_5_of_two_accounts_that_of_the_record_that_stays_is_kept_and_no_role_is_added(TestDatabase database) {
        twice(database);
        database.run(em -> {
            sql(em, "insert into account (id, person_id, user_name, created_at, version) values (9100004, "
                    + stays + ", 'rin2', timestamp '2025-08-01 00:00:00', 1)");
            sql(em, "insert into account_role (account_id, role_name) values (9100003, 'TRAINER')");
            sql(em, "insert into account_role (account_id, role_name) values (9100004, 'TRAINEE')");
        });
        merge(database, "m1", goes, stays);
        database.run(em -> {
            assertEquals(List.of("9100003 " + goes, "9100004 " + stays), rows(em, "id, person_id", "account"));
            assertEquals(List.of("9100003 TRAINER", "9100004 TRAINEE"),
                    rows(em, "account_id, role_name", "account_role"));
            assertEquals(1,
                    number(em, "select count(*) from person where deactivated_at is not null and id = " + goes));
        });
    }

    @BothDatabases
    void mrg_8_undoing_is_refused_while_something_depends_on_it(TestDatabase database) {
        twice(database);
        long last = database.call(em -> new OrganisationFixture(em).personOf(unit, "Đinh Văn Rin", 1985));
        merge(database, "m1", goes, stays);
        UndoMerge first = undo(database, "u1");
        merge(database, "m2", stays, last);
        assertEquals("organisation.undoLater", refusal(database,
                () -> database.run(em -> wired(em).get(MergeService.class).undo(first))));
        database.run(em -> assertEquals(2, number(em, "select count(*) from person where merged_into = " + last)));
        undoLast(database, "u2");
        database.run(em -> assertEquals(1, number(em, "select count(*) from person where merged_into = " + stays)));
        database.run(
                em -> sql(em, "update affiliation set recorded_at = timestamp '2026-12-01 00:00:00' where person_id = "
                        + stays));
        assertEquals("organisation.undoMoved", refusal(database,
                () -> database.run(em -> wired(em).get(MergeService.class).undo(first))));
    }

    @BothDatabases
    void mrg_7_papers_of_both_are_looked_at_as_after_a_correction(TestDatabase database) {
        twice(database);
        List<String> corrected = new ArrayList<>();
        MergePeople command = new MergePeople("m1", goes, stays, version(database, goes), version(database, stays), WHY,
                true);
        database.run(em -> {
            Wired wired = wired(em, fresh -> fresh
                    .observe(PapersExamined.class, asked -> asked.issued(
                            new ConcernedPaper(1, 2, "01/" + asked.classId(), "Đinh Văn Rin")))
                    .observe(GroundsCorrected.class,
                            told -> told.papers().forEach(each -> corrected.add(told.cause() + " " + each.number()))));
            wired.get(MergeService.class).merge(command);
        });
        assertEquals(3, corrected.size());
        assertTrue(corrected.contains("Gộp hai hồ sơ của Đinh Văn Rin. Lý do: " + WHY + " 01/" + early),
                corrected.toString());
    }

    private static String outcome(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (DomainException e) {
            return e.getClass().getSimpleName();
        }
    }

    @BothDatabases
    void mrg_9_two_who_merge_crosswise_at_once_have_one_outcome(TestDatabase database) {
        twice(database);
        List<MergePeople> commands = List.of(
                new MergePeople("x", goes, stays, version(database, goes), version(database, stays), WHY, true),
                new MergePeople("y", stays, goes, version(database, stays), version(database, goes), WHY, true));
        List<String> outcomes = AtOnce.times(2, i -> outcome(
                () -> database.run(em -> wired(em).get(MergeService.class).merge(commands.get(i)))));
        assertEquals(1, outcomes.stream().filter("done"::equals).count(), outcomes.toString());
        database.run(em -> {
            assertEquals(1, number(em, "select count(*) from person where merged_into is not null"));
            assertEquals(0, number(em, "select count(*) from enrolment e join person p on p.id = e.person_id "
                    + "where p.merged_into is not null"));
        });
    }

    @BothDatabases
    void mrg_9_a_record_that_goes_on_while_another_comes_in_loses_nobody(TestDatabase database) {
        twice(database);
        long last = database.call(em -> new OrganisationFixture(em).personOf(unit, "Đinh Văn Rin", 1985));
        List<MergePeople> commands = List.of(
                new MergePeople("x", goes, stays, version(database, goes), version(database, stays), WHY, true),
                new MergePeople("y", stays, last, version(database, stays), version(database, last), WHY, true));
        List<String> outcomes = AtOnce.times(2, i -> outcome(
                () -> database.run(em -> wired(em).get(MergeService.class).merge(commands.get(i)))));
        assertEquals(1, outcomes.stream().filter("done"::equals).count(), outcomes.toString());
        database.run(em -> assertEquals(0, number(em, "select count(*) from enrolment e join person p "
                + "on p.id = e.person_id where p.merged_into is not null")));
    }

    @BothDatabases
    void mrg_9_who_is_enrolled_while_their_record_goes_is_in_the_class_or_the_enrolling_is_refused(
            TestDatabase database) {
        twice(database);
        long open = database.call(MergedPeopleIT::third);
        MergePeople merge = new MergePeople("x", goes, stays, version(database, goes), version(database, stays), WHY,
                true);
        List<String> outcomes = AtOnce.times(2, i -> outcome(() -> database.run(em -> {
            if (i == 0) {
                wired(em).get(MergeService.class).merge(merge);
            } else {
                wired(em).get(EnrolmentService.class).enrol(EnrolPeople.of("e1", open, List.of(goes), null));
            }
        })));
        assertEquals("done", outcomes.getFirst());
        database.run(em -> {
            assertEquals(0, number(em, "select count(*) from enrolment where person_id = " + goes));
            assertEquals("done".equals(outcomes.getLast()) ? 1 : 0,
                    number(em,
                            "select count(*) from enrolment where class_id = " + open + " and person_id = " + stays));
        });
    }

    @BothDatabases
    void the_preview_tells_what_each_has(TestDatabase database) {
        twice(database);
        database.run(em -> {
            List<String> told = new ArrayList<>();
            wired(em).get(MergeQueries.class).preview(goes, stays).lines()
                    .forEach(each -> told.add(each.label() + " " + each.ofFrom().size() + "/" + each.ofInto().size()));
            assertTrue(told.containsAll(List.of("organisation.fullName 1/1", "organisation.birthYearLabel 0/1",
                    "organisation.history 1/1", "security.account 1/0", "trainingclass.mergeClasses 2/2",
                    "trainingclass.mergeTaught 1/0", "report.merge_marks 1/1", "mail.mergeEmail 1/0")),
                    told.toString());
        });
    }
}
