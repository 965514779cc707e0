package vn.sontay.training.learning.booklet.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.learning.booklet.Booklet;
import vn.sontay.training.learning.booklet.BookletQueries;
import vn.sontay.training.learning.booklet.BookletShelf;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** Sends the booklet of a class, to its staff (BKL-2). */
@WebServlet("/trainer/booklet")
public class TrainerBookletServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient BookletQueries queries;

    @Inject
    transient BookletShelf shelf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Booklet booklet = shelf.booklet(queries.ofClass(parameters.id("class")));
        PdfAnswer.send(response, booklet.bytes(), booklet.fileName());
    }
}
