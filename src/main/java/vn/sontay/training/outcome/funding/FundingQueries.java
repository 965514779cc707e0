package vn.sontay.training.outcome.funding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.Known;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.scan.ScanKind;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanScope;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Reads the money of a class, for who administers its organiser, and of a plan, for who sees it as a whole (FUN-1, FUN-6). */
@Stateless
@RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR})
public class FundingQueries {

    private static final String ENTRIES = """
            select e.id, e.class_id, t.title, e.kind, e.content, e.amount, e.voucher_number, e.spent_on, e.recorded_at,
                   e.recorded_by, x.reason, x.cancelled_at, x.cancelled_by, a.kind as file_kind, a.bytes
              %s""";
    private static final String OF_CLASS = """
            from funding_entry e join training_class t on t.id = e.class_id
            left join funding_cancelling x on x.entry_id = e.id
            left join funding_file a on a.entry_id = e.id
            where %s order by e.id""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PlanScope plans;

    @Inject
    ClassAccess classes;

    @Inject
    FundingFigures figures;

    /** @return the money of the class. Two statements, and those of the scope. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public ClassFunding ofClass(long classId) {
        classes.requireAdministrator(classId);
        return new ClassFunding(classId, entityManager.find(TrainingClass.class, classId).title(),
                Sql.of(entityManager, ENTRIES.formatted(OF_CLASS.formatted("e.class_id = :class")))
                        .with("class", classId).rows(FundingQueries::row));
    }

    /** @return the plan. @throws NotFoundException when the caller doesn't see it as a whole */
    public Plan plan(String planCode) {
        return plans.whole(planCode);
    }

    /** @return what was spent of the plan; empty for who doesn't see it as a whole. One statement, and those of the scope. */
    public Optional<PlanFunds> board(String planCode, LocalDate asOf, @Nullable LocalDate recorded) {
        return plans.seen().stream().filter(each -> each.code().equals(planCode)).findFirst()
                .map(plan -> figures.of(plan, asOf, known(recorded)));
    }

    /** @return the vouchers up to that day, as they were known by then, the last first. One statement, and those of the scope. */
    public List<FundingRow> vouchers(String planCode, LocalDate asOf, @Nullable LocalDate recorded) {
        plans.whole(planCode);
        Known known = known(recorded);
        String from = FundingFigures.from(known, "join training_class t on t.id = e.class_id "
                + "left join funding_file a on a.entry_id = e.id");
        return FundingFigures.bind(Sql.of(entityManager, ENTRIES.formatted(from)
                + " and e.kind = 'VOUCHER' and e.spent_on <= :day order by e.spent_on desc, e.id desc"), known)
                .with("plan", planCode).with("day", asOf).rows(FundingQueries::row);
    }

    /**
     * @return one entry, to who administers its class or sees the class's plan as a whole
     * @throws NotFoundException when there is none for the caller
     */
    public FundingRow entry(long fundingId) {
        Row row = Sql.of(entityManager, ENTRIES.replace("t.title,", "t.title, t.plan_code,")
                .formatted(OF_CLASS.formatted("e.id = :entry"))).with("entry", fundingId).first()
                .orElseThrow(NotFoundException::new);
        String plan = row.textOrNull("plan_code");
        if (plan == null || plans.seen().stream().noneMatch(each -> each.code().equals(plan))) {
            classes.requireAdministrator(row.id("class_id"));
        }
        return row(row);
    }

    /** @return the bytes of its scan. @throws NotFoundException when there is none */
    public byte[] content(long fundingId) {
        FundingFile file = entityManager.find(FundingFile.class, entry(fundingId).entryId());
        if (file == null) {
            throw new NotFoundException();
        }
        return file.content();
    }

    private static Known known(@Nullable LocalDate recorded) {
        return recorded == null ? Known.NOW : Known.byEndOf(recorded);
    }

    private static FundingRow row(Row row) {
        String kind = row.textOrNull("file_kind");
        Integer bytes = row.numberOrNull("bytes");
        return new FundingRow(row.id("id"), row.id("class_id"), row.text("title"),
                FundingKind.valueOf(row.text("kind")), row.text("content"), row.id("amount"),
                row.textOrNull("voucher_number"), row.dayOrNull("spent_on"), row.moment("recorded_at"),
                row.text("recorded_by"), row.textOrNull("reason"), row.momentOrNull("cancelled_at"),
                row.textOrNull("cancelled_by"), kind == null ? null : ScanKind.valueOf(kind),
                bytes == null ? 0 : bytes);
    }
}
