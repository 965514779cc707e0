package vn.sontay.training.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers with a PDF that the browser shows; never kept by it (WEB-3). */
public final class PdfAnswer {

    private PdfAnswer() {
    }

    /** @param fileName under which the browser offers to save it, such as {@code phieu-dang-nhap.pdf} */
    public static void send(HttpServletResponse response, byte[] pdf, String fileName) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition",
                "inline; filename*=UTF-8''" + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20"));
        response.getOutputStream().write(pdf);
    }
}
