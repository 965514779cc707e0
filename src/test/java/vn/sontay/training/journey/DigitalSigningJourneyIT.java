package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.outcome.certificate.signature.OutsideTool;
import vn.sontay.training.outcome.certificate.signature.TestAuthority;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Page;

/** SIG-2, CER-30: papers of a class leave to be signed and come back, on the built application; by plain pages. */
@ExtendWith(WarmDemo.class)
class DigitalSigningJourneyIT {

    private static final String CLASS = "Lớp tập huấn DVCTT bổ sung năm 2026";
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Test
    void a_class_s_papers_are_signed_outside_and_the_good_ones_are_valid() throws IOException {
        WebVisitor administrator = new WebVisitor(WarmDemo.address());
        administrator.signIn("quantri", "taphuan123");
        String classId = administrator.open("/admin/classes").html().select("a:contains(" + CLASS + ")").first()
                .attr("href").replaceAll(".*=(\\d+).*", "$1");
        administrator.open("/admin/certificates?class=" + classId).findForm("issue")
                .ifPresent(form -> form.press("issueAll"));
        Map<String, byte[]> papers = unzipped(administrator.download("/admin/to-sign.zip?class=" + classId));
        assertTrue(papers.size() >= 2, papers.keySet().toString());

        TestAuthority authority = new TestAuthority("CA thử", NOW.minus(700, ChronoUnit.DAYS));
        TestAuthority.Holder signer = authority.signer("Hồ Minh Đức");
        Map<String, byte[]> signed = new LinkedHashMap<>();
        papers.forEach((name, paper) -> signed.put(name, OutsideTool.sign(paper, signer, NOW, authority.stamps())));
        String broken = signed.keySet().iterator().next();
        byte[] flipped = signed.get(broken).clone();
        flipped[flipped.length - 300] ^= 1;

        Map<String, byte[]> sent = new LinkedHashMap<>(signed);
        sent.put(broken, flipped);
        String address = "/admin/digital-signing?class=" + classId;
        Page told = administrator.open(address).form("digitalSigning").withFile("files", "da-ky.zip", zipped(sent))
                .press("digitalSigningSubmit");
        assertEquals(200, told.status());
        assertTrue(told.html().select("li:contains(" + broken + ")").text().contains("bị sửa sau khi ký"), told.body());
        assertEquals(papers.size() - 1, told.html().select(".badge:containsOwn(Đã nhận)").size());

        Page all = administrator.open(address).form("digitalSigning").withFile("files", "a.pdf", signed.get(broken))
                .press("digitalSigningSubmit");
        assertTrue(all.url().contains("/admin/certificates"), all.body());
        Page entry = administrator.open("/admin/register?q=" + broken.replaceAll("(\\d+)-(\\d+)-.*", "$1/$2"));
        entry = administrator.open(entry.html().select("a[href*=register-entry]").first().absUrl("href"));
        assertTrue(entry.html().text().contains("Chưa xác định được tổ chức cấp chứng thư số"), entry.body());
        assertFalse(entry.html().text().contains("Hợp lệ"));
        assertTrue(entry.form("checkSignature").press("checkAgain").html().text().contains("Đã kiểm tra lại"));
        String id = entry.url().replaceAll(".*id=(\\d+).*", "$1");
        assertArrayEquals(signed.get(broken), administrator.download("/certificate.pdf?id=" + id));

        String code = entry.html().select("a[href*=/xac-minh/]").text();
        WebVisitor anyone = new WebVisitor(WarmDemo.address());
        Page verified = anyone.open("/xac-minh/" + code);
        assertTrue(verified.html().text().contains("Digitally signed on"));
        assertFalse(verified.html().text().contains("Hồ Minh Đức"));
        assertTrue(anyone.json("GET", "/api/v1/certificates/" + code, "", "").body()
                .matches("(?s).*\"signedDigitallyOn\":\"\\d{4}-\\d\\d-\\d\\d\".*"));
        assertEquals(403, trainer().open("/admin/to-sign.zip?class=" + classId).status());
    }

    private static WebVisitor trainer() {
        WebVisitor trainer = new WebVisitor(WarmDemo.address());
        trainer.signIn("gv01", "taphuan123");
        return trainer;
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] zipped(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
