package vn.sontay.training.people.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import vn.sontay.training.people.security.AccountService;
import vn.sontay.training.people.security.SlipPrinter;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** Issues new codes to the chosen people and answers with their slips: the codes exist only in this answer (SEC-9). */
@WebServlet("/admin/slips")
public class SlipsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient AccountService service;

    @Inject
    transient SlipPrinter printer;

    /** Slips are made from the list of people: an address kept or typed leads there. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/admin/people");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Set<Long> people = parameters.ids("person");
        if (people.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/admin/people?m=security.slipNobody");
        } else {
            PdfAnswer.send(response, printer.print(service.issueCodes(people)), "phieu-dang-nhap.pdf");
        }
    }
}
