package vn.sontay.training.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.sontay.training.outcome.certificate.CertificatePaper;
import vn.sontay.training.outcome.certificate.CertificatePdf;
import vn.sontay.training.outcome.certificate.layout.PaperLayout;
import vn.sontay.training.outcome.certificate.wording.Wording;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.SignatoryLines;

/**
 * What certificates cost as papers, without server and database: each as a file of its own, and a thousand in one, in a program of
 * its own. It ends with 1 when nothing was written, never because a figure is bad.
 */
public final class PaperBenchmark {

    private static final int MANY = 1_000;
    private static final int WARM = 300;
    private static final Instant MADE = Instant.parse("2025-09-30T03:00:00Z");

    private PaperBenchmark() {
    }

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException {
        List<CertificatePaper> papers = IntStream.rangeClosed(1, MANY).mapToObj(PaperBenchmark::paper).toList();
        double first = cpuMillis(() -> CertificatePdf.render(List.of(papers.getFirst()), MADE));
        papers.subList(0, WARM).forEach(each -> CertificatePdf.render(List.of(each), MADE));
        double each = cpuMillis(() -> papers.forEach(paper -> CertificatePdf.render(List.of(paper), MADE))) / MANY;
        long began = System.nanoTime();
        byte[] together = CertificatePdf.render(papers, MADE);
        double seconds = (System.nanoTime() - began) / 1e9;
        List<byte[]> issued = papers.stream().map(paper -> CertificatePdf.render(List.of(paper), MADE)).toList();
        long begun = System.nanoTime();
        byte[] joined = CertificatePdf.join(issued, MADE);
        double joining = (System.nanoTime() - begun) / 1e9;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum() >> 20;
        String report = String.format(Locale.ROOT, """
                # Certificates as papers, heap of %d MB

                | | | Goal |
                | --- | --: | --- |
                | One, the first after a start, CPU | %.0f ms | |
                | One, CPU | %.2f ms, %.1f KB | 5 ms, 45 KB |
                | %d in one file | %.2f s, %.1f MB | 3 s |
                | %d issued files put together | %.2f s, %.1f MB | |
                | Peak of the heap | %d MB | 256 MB |
                """, Runtime.getRuntime().maxMemory() >> 20, first, each, issued.getFirst().length / 1024.0, MANY,
                seconds, together.length / 1048576.0, MANY, joining, joined.length / 1048576.0, peak);
        Files.writeString(Path.of("target", "benchmark-papers.md"), report);
        System.out.println(report);
        System.exit(together.length > 0 && joined.length > 0 ? 0 : 1);
    }

    private static double cpuMillis(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }

    private static CertificatePaper paper(int number) {
        String code = String.format(Locale.ROOT, "7K4M-92XQ-%02d", number % 100);
        return new CertificatePaper(
                new IssuerLines(null, "Ủy ban nhân dân xã Sơn Tây Thượng", "Sơn Tây Thượng"),
                new CertificatePaper.Holder("Đinh Thị Ka Lê " + number, "Trung tâm Phục vụ hành chính công xã"),
                new CertificatePaper.Training("Cung cấp, sử dụng hiệu quả dịch vụ công trực tuyến",
                        "Lớp công chức Trung tâm Phục vụ hành chính công xã", "đã hoàn thành lớp tập huấn",
                        LocalDate.of(2025, 8, 5), LocalDate.of(2025, 8, 6), 16,
                        "sử dụng Cổng Dịch vụ công quốc gia và bảo vệ thông tin cá nhân.", null),
                String.format(Locale.ROOT, "%03d/2025/GCN-TH", number), LocalDate.of(2025, 9, 5), null,
                "Quyết định số 45/QĐ-UBND", new SignatoryLines("KT.", "Phó Chủ tịch", "Phạm Văn Nút"),
                new CertificatePaper.Verification(code, "https://tap-huan.example.vn/xac-minh/" + code),
                PaperLayout.EMPTY_PAGE, Wording.STANDARD, false);
    }
}
