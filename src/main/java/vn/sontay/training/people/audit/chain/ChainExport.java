package vn.sontay.training.people.audit.chain;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Writes the chain as a file for whoever keeps it outside (AUD-10): no more than some links are in memory. */
final class ChainExport {

    private static final int LINKS_AT_ONCE = 1000;

    private final DataSource source;

    ChainExport(DataSource source) {
        this.source = source;
    }

    void write(OutputStream out) throws IOException, SQLException {
        line(out, KeptChain.HEADING);
        try (Connection connection = source.getConnection()) {
            long number = 0;
            List<Linked> some;
            do {
                some = Linked.after(connection, number, LINKS_AT_ONCE);
                for (Linked each : some) {
                    line(out, each.link().line());
                    number = each.link().number();
                }
            } while (some.size() == LINKS_AT_ONCE);
        }
        out.flush();
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
