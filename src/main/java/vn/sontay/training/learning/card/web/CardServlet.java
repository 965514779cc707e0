package vn.sontay.training.learning.card.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.learning.card.Card;
import vn.sontay.training.learning.card.CardCatalogue;
import vn.sontay.training.learning.card.CardPdf;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** A card as a PDF, for anybody. */
@WebServlet("/tra-cuu/card.pdf")
public class CardServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient CardCatalogue catalogue;

    @Inject
    transient Installation installation;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Card card = catalogue.current().card(parameters.text("code")).orElseThrow(NotFoundException::new);
        PdfAnswer.send(response, CardPdf.render(card, LocalDate.now(clock), installation.demo()),
                "the-tra-cuu-" + card.code() + ".pdf");
    }
}
