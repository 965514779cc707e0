package vn.sontay.training.outcome.certificate.signature.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.outcome.certificate.SignedPaperQueries;
import vn.sontay.training.outcome.certificate.signature.SentPaper;
import vn.sontay.training.web.FileAnswer;
import vn.sontay.training.web.Parameters;

/** Papers to be signed outside, one or all of a class, and what came back; always as files to keep. */
@WebServlet({SignedPaperServlet.ALL, SignedPaperServlet.ONE, "/admin/signed-paper.pdf"})
public class SignedPaperServlet extends HttpServlet {

    static final String ALL = "/admin/to-sign.zip";
    static final String ONE = "/admin/to-sign.pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignedPaperQueries papers;

    @Inject
    transient Parameters parameters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case ALL -> {
                long classId = parameters.id("class");
                send(response, "application/zip", new SentPaper("giay-de-ky-so-" + classId + ".zip",
                        papers.allToSign(classId)));
            }
            case ONE -> send(response, "application/pdf", papers.toSign(parameters.id("id")));
            default -> send(response, "application/pdf", papers.signed(parameters.id("id")));
        }
    }

    private static void send(HttpServletResponse response, String type, SentPaper paper) throws IOException {
        FileAnswer.send(response, type, paper.name(), paper.content());
    }
}
