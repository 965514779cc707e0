package vn.sontay.training.teaching.feedback.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import vn.sontay.training.teaching.feedback.FeedbackPdf;
import vn.sontay.training.teaching.feedback.PaperFeedbackQueries;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** The empty form of a class as a PDF. */
@WebServlet("/trainer/feedback-form")
public class FeedbackPdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient PaperFeedbackQueries queries;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PdfAnswer.send(response, FeedbackPdf.render(queries.paper(parameters.id("class")), clock.instant()),
                "phieu-danh-gia.pdf");
    }
}
