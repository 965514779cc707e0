package vn.sontay.training.learning.kit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import vn.sontay.training.learning.kit.KitOrder;
import vn.sontay.training.learning.kit.KitPdf;
import vn.sontay.training.learning.kit.KitQueries;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** Sends the kit of a session, to the staff of its class (KIT-5). */
@WebServlet("/trainer/kit")
public class KitServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient KitQueries queries;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        KitOrder order = queries.ofSession(parameters.id("session"), GroupSize.of(parameters));
        PdfAnswer.send(response, KitPdf.render(order, clock.instant()), "bo-phat-" + order.codes() + ".pdf");
    }
}
