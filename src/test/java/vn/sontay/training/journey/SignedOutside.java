package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.sontay.training.outcome.certificate.signature.OutsideTool;
import vn.sontay.training.outcome.certificate.signature.TestAuthority;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Page;

/** Papers of a class leave to be signed and come back; by plain pages. */
final class SignedOutside {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final WebVisitor administrator;
    private final String address;
    private final Map<String, byte[]> papers;
    private final Map<String, byte[]> signed = new LinkedHashMap<>();

    /** Lets a program outside sign all that wait for it. */
    SignedOutside(WebVisitor administrator, String classId) {
        this.administrator = administrator;
        this.address = "/admin/digital-signing?class=" + classId;
        this.papers = unzipped(administrator.download("/admin/to-sign.zip?class=" + classId));
        TestAuthority authority = new TestAuthority("CA thử", NOW.minus(700, ChronoUnit.DAYS));
        TestAuthority.Holder signer = authority.signer("Hồ Minh Đức");
        papers.forEach((name, paper) -> signed.put(name, OutsideTool.sign(paper, signer, NOW, authority.stamps())));
    }

    /** Hands a zip back in which the first is broken. */
    void allButTheFirstAreTaken() {
        String broken = signed.keySet().iterator().next();
        byte[] flipped = signed.get(broken).clone();
        flipped[flipped.length - 300] ^= 1;
        Map<String, byte[]> sent = new LinkedHashMap<>(signed);
        sent.put(broken, flipped);
        Page told = administrator.open(address).form("digitalSigning").withFile("files", "da-ky.zip", zipped(sent))
                .press("digitalSigningSubmit");
        assertEquals(200, told.status());
        assertTrue(told.html().select("li:contains(" + broken + ")").text().contains("bị sửa sau khi ký"), told.body());
        assertEquals(papers.size() - 1, told.html().select(".badge:containsOwn(Đã nhận)").size());
    }

    /** The second can be checked again, is what its holder gets, and anyone is told when it was signed and not by whom. */
    void theSecondIsKnown(WebVisitor anyone) {
        String name = signed.keySet().stream().skip(1).findFirst().orElseThrow();
        Page entry = administrator.open("/admin/register?q=" + name.replaceAll("(\\d+)-(\\d+)-.*", "$1/$2"));
        entry = administrator.open(entry.html().select("a[href*=register-entry]").first().absUrl("href"));
        assertTrue(entry.html().text().contains("Chưa xác định được tổ chức cấp chứng thư số"), entry.body());
        assertFalse(entry.html().text().contains("Hợp lệ"));
        assertTrue(entry.form("checkSignature").press("checkAgain").html().text().contains("Đã kiểm tra lại"));
        assertArrayEquals(signed.get(name),
                administrator.download("/certificate.pdf?id=" + entry.url().replaceAll(".*id=(\\d+).*", "$1")));
        String code = entry.html().select("a[href*=/xac-minh/]").text();
        Page verified = anyone.open("/xac-minh/" + code);
        assertTrue(verified.html().text().contains("Digitally signed on"));
        assertFalse(verified.html().text().contains("Hồ Minh Đức"));
        assertTrue(anyone.json("GET", "/api/v1/certificates/" + code, "", "").body()
                .matches("(?s).*\"signedDigitallyOn\":\"\\d{4}-\\d\\d-\\d\\d\".*"));
    }

    private static Map<String, byte[]> unzipped(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static byte[] zipped(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
