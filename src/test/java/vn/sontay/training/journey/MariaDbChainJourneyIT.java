package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.testing.Browser;
import vn.sontay.training.testing.NeedsBrowser;
import vn.sontay.training.testing.RunningApp;

/** On MariaDB: from the roll call to the certificate and the target, with a test done on paper. */
@ExtendWith(NeedsBrowser.class)
class MariaDbChainJourneyIT {

    @Test
    void a_roll_call_leads_to_a_certificate_and_a_target() {
        try (Browser browser = Browser.start(); RunningApp app = RunningApp.onMariaDb()) {
            play(browser, app);
        }
    }

    private static void play(Browser browser, RunningApp app) {
        LocalDate today = LocalDate.now(TimeSource.ZONE);
        Administrator administrator = new Administrator(browser.desk(app.address()));
        administrator.setUp(app.setupLink());
        Actor.Slip trainersSlip = administrator.add("Nguyễn Thanh Bình", "Giảng viên");
        Actor.Slip leadersSlip = administrator.add("Hồ Minh Đức", "Lãnh đạo");
        administrator.add("A Thiêu", "Học viên");
        administrator.openClass(today.minusDays(2), today.minusDays(1), "Nguyễn Thanh Bình");
        administrator.enrol(List.of("A Thiêu"));
        administrator.nameSignatory();

        Trainer trainer = new Trainer(browser.phone(app.address()));
        trainer.signInFirst(trainersSlip);
        trainer.holdAllSessions(Administrator.CLASS, 4);
        trainer.enterPaperTest(Administrator.CLASS, "8,5", Dates.day(today.minusDays(1)));

        assertTrue(administrator.issueAll().text().contains("A Thiêu"));

        Leader leader = new Leader(browser.desk(app.address()));
        leader.signInFirst(leadersSlip);
        assertEquals("1/30", leader.peopleCompleted());
    }
}
