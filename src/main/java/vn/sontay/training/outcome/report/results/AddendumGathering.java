package vn.sontay.training.outcome.report.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.KnownCertificates;
import vn.sontay.training.outcome.certificate.act.Act;
import vn.sontay.training.outcome.completion.Known;
import vn.sontay.training.outcome.document.DocumentRow;
import vn.sontay.training.outcome.funding.FundingFigures;
import vn.sontay.training.outcome.report.results.text.Addendum;
import vn.sontay.training.outcome.report.results.text.Addendum.CertificateChange;
import vn.sontay.training.outcome.report.results.text.Addendum.Fact;
import vn.sontay.training.outcome.report.results.text.Addendum.Issued;
import vn.sontay.training.outcome.report.results.text.Addendum.Recorded;
import vn.sontay.training.outcome.report.results.text.Addendum.TargetChange;
import vn.sontay.training.outcome.report.snapshot.FigureDifference;
import vn.sontay.training.outcome.report.snapshot.FigureDifference.OfTarget;
import vn.sontay.training.outcome.report.snapshot.FigureDifference.PersonChange;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenPerson;
import vn.sontay.training.outcome.report.snapshot.RecordedSince;
import vn.sontay.training.outcome.report.snapshot.RecordedSince.Seat;
import vn.sontay.training.outcome.report.snapshot.SnapshotHead;
import vn.sontay.training.outcome.report.snapshot.SnapshotRow;
import vn.sontay.training.people.audit.ActionWords;
import vn.sontay.training.people.audit.AuditRow;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.paper.WrittenOut;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.Target;

/** Gathers what an addendum says from two sets of frozen figures and what was recorded between (RES-8); for use cases that have checked permission. */
@ApplicationScoped
class AddendumGathering {

    @Inject
    ReportGathering gathering;

    @Inject
    KnownCertificates certificates;

    @Inject
    FundingFigures funding;

    @Inject
    RecordedSince recorded;

    /** Figures as they were frozen. */
    record Figures(SnapshotRow snapshot, List<FrozenTarget> targets) {
    }

    /**
     * @param report its figures are {@code then}
     * @param papers what was made from these
     * @param before the ids of addenda that were made earlier
     */
    Addendum of(ReportSource report, List<FrozenTarget> then, Figures now, ReportPapersMade papers, Set<Long> before) {
        FigureDifference difference = FigureDifference.between(then, now.targets());
        Instant since = report.snapshot().frozenAt();
        Names names = names(difference, since, now.snapshot().frozenAt());
        List<TargetChange> targets = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (OfTarget each : difference.targets()) {
            String title = title(report, each);
            targets.add(new TargetChange(title, each.figureThen(), each.figureNow(), each.came(), each.gone(),
                    each.people().size() + each.classes().size() - each.came() - each.gone()));
            each.people().forEach(person -> facts.add(names.fact(title, person)));
            each.classes().forEach(held -> facts
                    .add(names.fact(title, held.classId(), held.then(), held.now())));
        }
        return new Addendum(gathering.of(report, then), gathering.of(report, now.snapshot(), now.targets()),
                papers.documents().stream().map(AddendumGathering::issued).filter(Objects::nonNull)
                        .reduce((one, later) -> later).orElse(null),
                papers.addenda().stream().filter(each -> before.contains(each.addendumId()))
                        .map(each -> issued(each.document())).filter(Objects::nonNull).toList(),
                targets, facts, certificates(people(then, now.targets()), report.snapshot(), now.snapshot()));
    }

    private static String title(ReportSource report, OfTarget of) {
        return report.plan().targets().stream().filter(each -> each.code().equals(of.code())).map(Target::title)
                .map(WrittenOut::of).findFirst().orElse(of.code());
    }

    private static @Nullable Issued issued(@Nullable DocumentRow document) {
        String number = document == null ? null : document.number();
        LocalDate on = document == null ? null : document.issuedOn();
        return number == null || on == null ? null : new Issued(number, on);
    }

    /** @return the enrolments by which people count in either, each once */
    static List<Long> people(List<FrozenTarget> then, List<FrozenTarget> now) {
        return List.copyOf(Stream.concat(then.stream(), now.stream()).flatMap(each -> each.people().stream())
                .map(FrozenPerson::enrolmentId).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** @return whether anything of these people's certificates, or of the plan's money, is known otherwise than it was then */
    boolean differ(Plan plan, Collection<Long> people, SnapshotHead now, Instant then) {
        return !certificates.of(people, now.asOf(), then).equals(certificates.of(people, now.asOf(), now.frozenAt()))
                || !funding.of(plan, now.asOf(), new Known(then))
                        .equals(funding.of(plan, now.asOf(), new Known(now.frozenAt())));
    }

    private List<CertificateChange> certificates(List<Long> people, SnapshotRow then, SnapshotRow now) {
        Map<Long, KnownCertificates.Known> before = new HashMap<>();
        certificates.of(people, then.asOf(), then.frozenAt()).forEach(each -> before.put(each.certificateId(), each));
        List<KnownCertificates.Known> changed = certificates.of(people, then.asOf(), now.frozenAt()).stream()
                .filter(each -> !each.equals(before.get(each.certificateId()))).toList();
        Map<Long, Row> names = gathering
                .people(changed.stream().map(KnownCertificates.Known::enrolmentId).distinct().toList());
        return changed.stream()
                .map(each -> change(names.get(each.enrolmentId()), before.get(each.certificateId()), each))
                .toList();
    }

    private static CertificateChange change(@Nullable Row name, KnownCertificates.@Nullable Known then,
            KnownCertificates.Known now) {
        Act ended = now.ended();
        return new CertificateChange(name == null ? null : name.text("full_name"), now.number(),
                then != null && then.inForce(), now.inForce(), ended == null ? null : ended.kind(),
                ended == null ? null : ended.on(), ended == null ? null : ended.paperNumber());
    }

    private Names names(FigureDifference difference, Instant since, Instant until) {
        Set<Seat> seats = new HashSet<>();
        Set<Long> classIds = new TreeSet<>();
        for (OfTarget target : difference.targets()) {
            target.people().forEach(each -> Stream.of(each.then(), each.now()).filter(Objects::nonNull).forEach(one -> {
                seats.add(new Seat(one.personId(), one.enrolmentId()));
                classIds.add(one.classId());
            }));
            target.classes().forEach(each -> classIds.add(each.classId()));
        }
        return new Names(gathering.people(seats.stream().map(Seat::enrolmentId).toList()), gathering.classes(classIds),
                until(recorded.ofPeople(seats, since), until), until(recorded.ofClasses(classIds, since), until));
    }

    /** What was recorded after the later figures belongs to another addendum. */
    private static Map<Long, List<Recorded>> until(Map<Long, List<AuditRow>> all, Instant until) {
        Map<Long, List<Recorded>> told = new TreeMap<>();
        all.forEach((id, lines) -> told.put(id, lines.stream().filter(each -> !each.occurredAt().isAfter(until))
                .map(each -> new Recorded(each.occurredAt(), ActionWords.of(each.action()), each.detail())).toList()));
        return told;
    }

    /** Names of today, and what was recorded. */
    private record Names(Map<Long, Row> people, Map<Long, Row> classes, Map<Long, List<Recorded>> ofPeople,
            Map<Long, List<Recorded>> ofClasses) {

        Fact fact(String target, PersonChange of) {
            FrozenPerson then = of.then();
            FrozenPerson now = of.now();
            FrozenPerson last = of.last();
            Row name = people.get(last.enrolmentId());
            Row held = classes.get(last.classId());
            String more = Stream.of(name == null ? "" : name.text("unit_name"),
                    held == null ? "" : WrittenOut.of(held.text("title"))).filter(each -> !each.isEmpty())
                    .reduce((one, other) -> one + ", " + other).orElse("");
            List<Recorded> own = ofPeople.getOrDefault(last.enrolmentId(), List.of());
            return new Fact(target, name == null ? null : name.text("full_name"), more,
                    then == null ? null : then.since(), now == null ? null : now.since(),
                    then == null ? null : then.evidence(), now == null ? null : now.evidence(),
                    own.isEmpty() ? ofClasses.getOrDefault(last.classId(), List.of()) : own);
        }

        Fact fact(String target, long classId, @Nullable LocalDate then, @Nullable LocalDate now) {
            Row name = classes.get(classId);
            return new Fact(target, name == null ? null : WrittenOut.of(name.text("title")), "", then, now, null, null,
                    ofClasses.getOrDefault(classId, List.of()));
        }
    }
}
