package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.Browser;
import vn.sontay.training.testing.RunningApp;

/** The whole job: a class is opened, held, tested, certified, verified, and a target has gone up by one. */
final class FullChain {

    private FullChain() {
    }

    /** @param app an empty installation */
    static void play(Browser browser, RunningApp app) {
        LocalDate today = LocalDate.now(TimeSource.ZONE);
        Administrator administrator = new Administrator(browser.desk(app.address()));
        administrator.setUp(app.setupLink());
        Actor.Slip trainersSlip = administrator.add("Nguyễn Thanh Bình", "Giảng viên");
        Actor.Slip traineesSlip = administrator.add("Đinh Thị Ka Lê", "Học viên");
        Actor.Slip leadersSlip = administrator.add("Hồ Minh Đức", "Lãnh đạo");
        administrator.openClass(today.minusDays(2), today.minusDays(1), "Nguyễn Thanh Bình");
        administrator.enrol(List.of("Đinh Thị Ka Lê"));
        administrator.nameSignatory();

        Leader leader = new Leader(browser.desk(app.address()));
        leader.signInFirst(leadersSlip);
        assertEquals("0/30", leader.peopleCompleted());

        Trainee trainee = new Trainee(browser.phone(app.address()));
        trainee.signInFirst(traineesSlip);
        trainee.learnNextLesson();
        trainee.passTest(new RightAnswers());
        trainee.sees("10");

        Trainer trainer = new Trainer(browser.phone(app.address()));
        trainer.signInFirst(trainersSlip);
        trainer.holdAllSessions(Administrator.CLASS, 4);

        PdfReading paper = administrator.issueAll();
        assertTrue(paper.text().contains("Đinh Thị Ka Lê"), paper.text());
        assertTrue(paper.text().contains("GIẤY CHỨNG NHẬN"), paper.text());
        verify(paper, browser.phone(app.address()), "warning");
        administrator.recordSignatures();
        verify(paper, browser.phone(app.address()), "done");

        assertEquals("1/30", leader.peopleCompleted());
        leader.openEvidence("Đinh Thị Ka Lê");
    }

    private static void verify(PdfReading paper, Page anyone, String tone) {
        URI address = URI.create(paper.qrAtLowerLeft(1));
        anyone.navigate(address.getPath());
        String answer = anyone.locator("main").innerText();
        assertTrue(anyone.locator(".verdict." + tone).count() == 1, answer);
        assertTrue(answer.contains("Đinh Thị Ka Lê"), answer);
    }
}
