package vn.sontay.training.teaching.trainingclass.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import vn.sontay.training.people.security.SlipPrinter;
import vn.sontay.training.teaching.trainingclass.NewCodeService;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** Issues new codes to the chosen people of a class and answers with their slips. */
@WebServlet("/trainer/slips")
public class ClassSlipsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient NewCodeService service;

    @Inject
    transient SlipPrinter printer;

    /** Slips are made from a class: an address kept or typed leads to the caller's classes. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/trainer/classes");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long classId = parameters.id("class");
        Set<Long> enrolments = parameters.ids("enrolment");
        if (enrolments.isEmpty()) {
            response.sendRedirect(
                    request.getContextPath() + "/trainer/new-code?m=security.slipNobody&class=" + classId);
        } else {
            PdfAnswer.send(response, printer.print(service.issue(classId, enrolments)), "phieu-dang-nhap.pdf");
        }
    }
}
