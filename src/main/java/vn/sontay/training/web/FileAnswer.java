package vn.sontay.training.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with a file that the browser saves; never kept by it (WEB-3). */
public final class FileAnswer {

    /** A word file. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private FileAnswer() {
    }

    /** @param fileName of plain letters, under which it is saved */
    public static void send(HttpServletResponse response, String type, String fileName, byte[] content)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        response.getOutputStream().write(content);
    }
}
