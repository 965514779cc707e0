package vn.sontay.training.outcome.certificate.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.register.RegisterBook;
import vn.sontay.training.outcome.certificate.register.RegisterFilter;
import vn.sontay.training.outcome.certificate.register.RegisterLine;
import vn.sontay.training.outcome.certificate.register.RegisterPdf;
import vn.sontay.training.outcome.certificate.register.RegisterQueries;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;
import vn.sontay.training.web.Seen;
import vn.sontay.training.web.SheetAnswer;
import vn.sontay.training.web.Texts;

/** The register as a file: what the screen shows as a workbook, a book as paper. */
@WebServlet({RegisterFileServlet.WORKBOOK, "/admin/register.pdf"})
public class RegisterFileServlet extends HttpServlet {

    static final String WORKBOOK = "/admin/register.xlsx";

    private static final long serialVersionUID = 1L;
    private static final List<Integer> WIDTHS = List.of(20, 16, 26, 10, 30, 30, 34, 12, 14, 28, 20, 14, 50);

    /** Of the texts, in their order. */
    private static final List<String> COLUMNS = List.of("0", "Blank", "1", "2", "3", "4", "5", "6", "Until", "7", "8",
            "9",
            "10");

    @Inject
    transient Parameters parameters;

    @Inject
    transient RegisterQueries queries;

    @Inject
    transient Texts texts;

    @Inject
    transient Installation installation;

    @Inject
    transient Clock clock;

    @Inject
    transient Seen seen;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RegisterFilter filter = new RegisterFilter(parameters.text("book"), parameters.text("q"),
                parameters.text("state"));
        if (request.getServletPath().equals(WORKBOOK)) {
            workbook(response, seen.people(queries.all(filter)));
            return;
        }
        RegisterBook book = queries.book(filter.book());
        byte[] pdf = RegisterPdf.render(book, queries.all(new RegisterFilter(book.key(), "", "")),
                queries.gaps(book.key()), queries.spoiled(book.key()), LocalDate.now(clock), clock.instant(),
                installation.demo());
        PdfAnswer.send(response, pdf, "so-cap-giay-chung-nhan-" + book.year() + ".pdf");
    }

    private void workbook(HttpServletResponse response, List<RegisterLine> lines) throws IOException {
        List<SheetAnswer.Column> columns = IntStream.range(0, WIDTHS.size()).mapToObj(i -> new SheetAnswer.Column(
                texts.get("certificate.registerColumn" + COLUMNS.get(i)), WIDTHS.get(i))).toList();
        SheetAnswer.send(response, "so-cap-giay-chung-nhan.xlsx", texts.get("certificate.registerSheet"), columns,
                lines.stream().map(this::row).toList());
    }

    private List<@Nullable Object> row(RegisterLine line) {
        return Arrays.asList(line.number(), line.blank(), line.fullName(), line.birthYear(), line.unitName(),
                line.courseTitle(),
                line.classTitle(), line.issuedOn(), line.validUntil(), line.signatory(), line.decision(),
                texts.get("certificate.badge" + (line.expired() ? RegisterFilter.EXPIRED : line.state())),
                RegisterPdf.notes(line));
    }
}
