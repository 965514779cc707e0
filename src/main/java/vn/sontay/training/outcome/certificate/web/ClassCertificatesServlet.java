package vn.sontay.training.outcome.certificate.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.outcome.certificate.CertificatePaperQueries;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** All certificates of a class in one file to print. */
@WebServlet("/admin/certificates.pdf")
public class ClassCertificatesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CertificatePaperQueries papers;

    @Inject
    transient Parameters parameters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PdfAnswer.send(response, papers.ofClass(parameters.id("class")), "giay-chung-nhan-cua-lop.pdf");
    }
}
