package vn.sontay.training.outcome.report.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.Grounding;
import vn.sontay.training.outcome.certificate.KnownCertificates;
import vn.sontay.training.outcome.certificate.Signing;
import vn.sontay.training.outcome.certificate.Signings;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.outcome.completion.Known;
import vn.sontay.training.outcome.funding.FundingFigures;
import vn.sontay.training.outcome.report.results.text.Results;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenAttempt;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenClass;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenPerson;
import vn.sontay.training.outcome.report.snapshot.SnapshotRow;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.WrittenOut;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.Target;

/** Gathers what a report says from frozen figures and today's names (RES-1, RES-2); for use cases that have checked permission. */
@ApplicationScoped
class ReportGathering {

    private static final PaperWords WORDS = PaperWords.beside(Results.class);
    private static final String PEOPLE = """
            select e.id, e.full_name, e.unit_name, e.unit_id, p.sort_key
              from enrolment e join person p on p.id = e.person_id where e.id in (:ids)""";
    private static final String CLASSES = """
            select c.id, c.title, c.place, c.ends_on from training_class c where c.id in (:ids)""";
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Signings signings;

    @Inject
    Communes communes;

    @Inject
    FundingFigures funding;

    @Inject
    KnownCertificates certificates;

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    /** A handful of statements, and some more for each 500 people. */
    Results of(ReportSource source, List<FrozenTarget> figures) {
        return of(source, source.snapshot(), figures);
    }

    /** The same from other figures of the same plan. */
    Results of(ReportSource source, SnapshotRow snapshot, List<FrozenTarget> figures) {
        Plan plan = source.plan();
        LocalDate today = LocalDate.now(clock);
        String open = WORDS.text("open.signing");
        Signing signing = signings.of(source.unitId(), source.unitName(), today, open, open);
        List<FrozenPerson> people = once(figures);
        Map<Long, Row> names = people(people.stream().map(FrozenPerson::enrolmentId).toList());
        List<Long> units = names.values().stream().map(row -> row.idOrNull("unit_id")).filter(Objects::nonNull)
                .toList();
        Map<Long, LocalDate> held = held(figures);
        Map<Long, Long> completed = people.stream()
                .collect(Collectors.groupingBy(FrozenPerson::classId, Collectors.counting()));
        Set<Long> classIds = new TreeSet<>(held.keySet());
        classIds.addAll(completed.keySet());
        Map<Long, Row> classes = classes(classIds);
        return new Results(signing.issuer(), signing.signatory(), YearMonth.from(today), plan,
                WrittenOut.of(Grounding.named(plan)), communes.above(source.unitId(), today),
                new Results.Frozen(snapshot.asOf(), snapshot.frozenAt(), snapshot.sha256()),
                figures.stream().map(each -> reached(each, plan)).toList(),
                classIds.stream().map(each -> held(classes.get(each), held.get(each),
                        completed.getOrDefault(each, 0L).intValue()))
                        .sorted(Comparator.comparing(Results.Held::endedOn,
                                Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                listed(people, names, classes),
                communes.without(plan, units, units.size() == people.size(), snapshot.asOf()),
                tests(people),
                certified(people, snapshot),
                funding.of(plan, snapshot.asOf(), new Known(snapshot.frozenAt())), plan.demo() || installation.demo());
    }

    /** Each person once, with the target in which they came to count first. */
    private static List<FrozenPerson> once(List<FrozenTarget> figures) {
        return List.copyOf(figures.stream().flatMap(each -> each.people().stream())
                .collect(Collectors.toMap(FrozenPerson::personId, Function.identity(),
                        BinaryOperator.minBy(Comparator.comparing(FrozenPerson::since)), TreeMap::new))
                .values());
    }

    /** The days of classes that count themselves. */
    private static Map<Long, LocalDate> held(List<FrozenTarget> figures) {
        Map<Long, LocalDate> held = new HashMap<>();
        figures.stream().flatMap(each -> each.classes().stream())
                .forEach((FrozenClass each) -> held.put(each.classId(), each.heldOn()));
        return held;
    }

    private static Results.Held held(@Nullable Row row,
            @Nullable LocalDate on, int completed) {
        return row == null
                ? new Results.Held(null, "", on, completed)
                : new Results.Held(WrittenOut.of(row.text("title")), row.text("place"),
                        on == null ? row.day("ends_on") : on, completed);
    }

    private static Results.Reached reached(FrozenTarget frozen, Plan plan) {
        Target target = plan.targets().stream().filter(each -> each.code().equals(frozen.code())).findFirst()
                .orElse(null);
        return new Results.Reached(target == null ? frozen.code() : WrittenOut.of(target.title()),
                target == null ? "" : target.unit(), frozen.indicator(), frozen.figure());
    }

    private static List<Results.Person> listed(List<FrozenPerson> people, Map<Long, Row> names,
            Map<Long, Row> classes) {
        List<Results.Person> listed = new ArrayList<>();
        people.stream().filter(each -> names.containsKey(each.enrolmentId()))
                .sorted(Comparator.comparing((FrozenPerson each) -> Objects
                        .requireNonNull(names.get(each.enrolmentId())).text("sort_key"))
                        .thenComparing(FrozenPerson::personId))
                .forEach(each -> {
                    Row name = Objects.requireNonNull(names.get(each.enrolmentId()));
                    listed.add(new Results.Person(name.text("full_name"), name.text("unit_name"),
                            title(classes.get(each.classId())), each.since()));
                });
        people.stream().filter(each -> !names.containsKey(each.enrolmentId())).forEach(each -> listed
                .add(new Results.Person(null, "", title(classes.get(each.classId())), each.since())));
        return listed;
    }

    private static String title(@Nullable Row row) {
        return row == null ? WORDS.text("gone") : WrittenOut.of(row.text("title"));
    }

    private static Results.Tests tests(List<FrozenPerson> people) {
        List<BigDecimal> best = people.stream().map(FrozenPerson::evidence).filter(Objects::nonNull)
                .flatMap(each -> each.attempts().stream().map(FrozenAttempt::score).map(BigDecimal::new)
                        .max(Comparator.naturalOrder()).stream())
                .toList();
        return new Results.Tests(best.size(), best.isEmpty()
                ? null
                : best.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(best.size()), 1,
                        RoundingMode.HALF_UP));
    }

    /** By enrolment, whoever has more than one of a class. */
    private Results.Certified certified(List<FrozenPerson> people, SnapshotRow snapshot) {
        List<KnownCertificates.Known> known = certificates.of(
                people.stream().map(FrozenPerson::enrolmentId).toList(), snapshot.asOf(), snapshot.frozenAt());
        Set<Long> inForce = holders(known, KnownCertificates.Known::inForce);
        Set<Long> waiting = holders(known, each -> each.state() == CertificateState.REGISTERED);
        waiting.removeAll(inForce);
        return new Results.Certified(inForce.size(), waiting.size());
    }

    private static Set<Long> holders(List<KnownCertificates.Known> known, Predicate<KnownCertificates.Known> which) {
        return known.stream().filter(which).map(KnownCertificates.Known::enrolmentId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** @return enrolments with the names of today, by their ids */
    Map<Long, Row> people(Collection<Long> enrolmentIds) {
        return rows(PEOPLE, enrolmentIds);
    }

    /** @return classes with the names of today, by their ids */
    Map<Long, Row> classes(Collection<Long> classIds) {
        return rows(CLASSES, classIds);
    }

    private Map<Long, Row> rows(String sql, Collection<Long> ids) {
        Map<Long, Row> rows = new LinkedHashMap<>();
        Lots.of(ids).forEach(some -> Sql.of(entityManager, sql).with("ids", some).rows()
                .forEach(row -> rows.put(row.id("id"), row)));
        return rows;
    }
}
