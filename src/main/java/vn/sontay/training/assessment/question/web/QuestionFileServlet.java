package vn.sontay.training.assessment.question.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.sontay.training.assessment.question.QuestionExport;
import vn.sontay.training.web.Parameters;

/** The questions in force as content files: of one lesson, or a zip of all files that would change (QST-15). */
@WebServlet({"/admin/questions.yaml", "/admin/questions.zip"})
public class QuestionFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient QuestionExport export;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().endsWith(".zip")) {
            send(response, "application/zip", "questions.zip", export.edited());
        } else {
            String lesson = parameters.text("lesson");
            send(response, "application/yaml", lesson + ".yaml",
                    export.lesson(lesson).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @param name plain letters, as it is the code of a lesson that exists */
    private static void send(HttpServletResponse response, String type, String name, byte[] bytes)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(bytes);
    }
}
