package vn.sontay.training.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.effect.FilingService;
import vn.sontay.training.outcome.effect.RecordFilings;
import vn.sontay.training.outcome.funding.CancelEntry;
import vn.sontay.training.outcome.funding.FundingService;
import vn.sontay.training.outcome.funding.RecordEstimate;
import vn.sontay.training.outcome.funding.RecordVoucher;
import vn.sontay.training.outcome.reported.CorrectFigure;
import vn.sontay.training.outcome.reported.FigureFacts;
import vn.sontay.training.outcome.reported.ReportFigure;
import vn.sontay.training.outcome.reported.ReportedService;
import vn.sontay.training.shared.database.Sql;

/** What units report, what classes cost, and how many dossiers come online: made up. */
@Dependent
class DemoOutcome {

    private static final String PLAN = "son-tay-2025";
    private static final String SOURCE = "Báo cáo 15/BC-UBND (mẫu)";
    private static final String OFFICE = "UBND xã Sơn Tây (mẫu)";
    private static final List<String> COMMUNES = List.of("xa-son-tay", "xa-son-tay-thuong", "xa-son-tay-ha");
    /** Before and after the summer in which the classes of 2025 were held. */
    private static final YearMonth BEGIN = YearMonth.of(2025, Month.FEBRUARY);
    private static final int MONTHS = 14;
    private static final int DAYS_AGO = 20;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Unguarded unguarded;

    @Inject
    DemoPeople people;

    @Inject
    Clock clock;

    void report() {
        figures();
        money();
        filings();
    }

    private void figures() {
        ReportedService service = unguarded.service(ReportedService.class);
        long articles = figure(service, PLAN, "1a-tin", 12, null);
        figure(service, PLAN, "2a-buoi", 7, null);
        figure(service, PLAN, "2a-luot", 412, null);
        figure(service, PLAN, "4b-ho-so", 318, 460);
        figure(service, "mau-xa-son-tay-ha", "X2-ha-buoi", 3, null);
        figure(service, "mau-xa-son-tay-thuong", "X2-thuong-luot", 64, null);
        entityManager.flush(); // what is corrected is looked for in the database
        service.correct(new CorrectFigure("demo-figure-corrected", articles, facts(14, 20), false,
                "Đếm sót hai tin của xã Sơn Tây Hạ (mẫu)", null));
    }

    private long figure(ReportedService service, String plan, String indicator, int counted, @Nullable Integer whole) {
        return service.report(new ReportFigure("demo-figure-" + indicator, plan, indicator, facts(counted, whole),
                false, null));
    }

    private FigureFacts facts(int counted, @Nullable Integer whole) {
        return new FigureFacts(LocalDate.now(clock).minusDays(DAYS_AGO), counted, whole, OFFICE, SOURCE);
    }

    private void money() {
        FundingService service = unguarded.service(FundingService.class);
        List<Long> classes = Sql.of(entityManager,
                "select c.id from training_class c where c.plan_code is not null and c.starts_on < :day order by c.id")
                .with("day", LocalDate.now(clock)).rows(row -> row.id("id"));
        for (long id : classes) {
            String number = "PC" + id;
            service.estimate(new RecordEstimate("demo-estimate-" + id, id, "Tài liệu, nước uống (mẫu)", "2.400.000"));
            service.voucher(new RecordVoucher("demo-voucher-" + id, id, number, LocalDate.now(clock).minusDays(1),
                    "Nước uống (mẫu)", "650.000", null));
        }
        if (!classes.isEmpty()) {
            long wrong = service.voucher(new RecordVoucher("demo-voucher-wrong", classes.getFirst(), "PC-sai",
                    LocalDate.now(clock).minusDays(1), "Thuê máy chiếu (mẫu)", "15.000.000", null));
            entityManager.flush(); // what is cancelled is looked for in the database
            service.cancel(new CancelEntry("demo-voucher-cancelled", wrong, "Thừa một số 0 (mẫu)"));
        }
    }

    private void filings() {
        FilingService service = unguarded.service(FilingService.class);
        for (int place = 0; place < COMMUNES.size(); place++) {
            long unit = people.unitId(COMMUNES.get(place));
            for (int i = 0; i < MONTHS; i++) {
                YearMonth month = BEGIN.plusMonths(i);
                int dossiers = 110 + 20 * place + 7 * (i % 4);
                int online = dossiers * (28 + 4 * place + 2 * i) / 100;
                service.record(new RecordFilings("demo-filings-" + place + "-" + i, unit,
                        month.getMonthValue() + "/" + month.getYear(), online, dossiers, SOURCE, ""));
            }
        }
    }
}
