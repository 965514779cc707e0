package vn.sontay.training.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.people.organisation.act.ActKind;
import vn.sontay.training.people.organisation.act.DecideAct;
import vn.sontay.training.people.organisation.act.DraftAct;
import vn.sontay.training.people.organisation.act.LegalDocument;
import vn.sontay.training.people.organisation.act.UnitActService;

/** A team that a made-up act has renamed, and that is to be split. */
@Dependent
class DemoUnitActs {

    private static final String TEAM = "them-xa-son-tay-to-cong-nghe-so-cong-dong-mau-2";
    private static final int RENAMED_DAYS_AGO = 30;
    private static final int SPLIT_IN_DAYS = 30;

    @Inject
    Unguarded unguarded;

    @Inject
    DemoPeople people;

    @Inject
    Clock clock;

    void make() {
        LocalDate today = LocalDate.now(clock);
        long team = people.unitId(TEAM);
        UnitActService acts = unguarded.service(UnitActService.class);
        long rename = acts.draft(new DraftAct("demo-rename", team, ActKind.RENAME, "Tổ công nghệ số thôn mẫu 2", null,
                "",
                null, List.of(), "", false, today.minusDays(RENAMED_DAYS_AGO), document("05/QĐ-UBND (mẫu)", today,
                        "Về việc kiện toàn Tổ công nghệ số (mẫu)"),
                null));
        acts.decide(new DecideAct("demo-rename-decided", rename, 1));
        acts.draft(new DraftAct("demo-split", team, ActKind.SPLIT, "", null, "", null, List.of(),
                "Tổ công nghệ số mẫu 2A\nTổ công nghệ số mẫu 2B", false, today.plusDays(SPLIT_IN_DAYS),
                document("06/QĐ-UBND (mẫu)", today, "Về việc chia tổ (mẫu)"), null));
    }

    private static LegalDocument document(String number, LocalDate today, String summary) {
        return new LegalDocument("Quyết định", number, today.minusDays(RENAMED_DAYS_AGO + 5L), "UBND xã Sơn Tây",
                summary);
    }
}
