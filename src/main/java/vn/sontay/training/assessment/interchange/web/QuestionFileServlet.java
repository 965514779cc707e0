package vn.sontay.training.assessment.interchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.assessment.interchange.FileFormat;
import vn.sontay.training.assessment.interchange.InterchangeQueries;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.web.Parameters;

/** Questions as a file to be saved, or the empty workbook. */
@WebServlet("/admin/question-file")
public class QuestionFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient InterchangeQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (parameters.text("format").equals("template")) {
            send(response, FileFormat.XLSX, queries.template(), "mau-cau-hoi");
            return;
        }
        FileFormat format = FileFormat.of(parameters.text("format")).orElseThrow(NotFoundException::new);
        String lesson = parameters.text("lesson");
        byte[] bytes = queries.export(format, lesson).bytes();
        send(response, format, bytes, lesson.isEmpty() ? "ngan-hang-cau-hoi" : "cau-hoi-" + lesson);
    }

    /** @param name without extension, of letters, digits and hyphens */
    private static void send(HttpServletResponse response, FileFormat format, byte[] bytes, String name)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + format.extension() + "\"");
        response.getOutputStream().write(bytes);
    }
}
