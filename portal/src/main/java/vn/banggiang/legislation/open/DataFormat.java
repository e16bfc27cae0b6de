package vn.banggiang.legislation.open;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.publicpages.OpenDataset;
import vn.banggiang.tables.CsvFile;

/** In which files a dataset is given. */
enum DataFormat {
    CSV("text/csv") {
        @Override
        byte[] bytes(OpenDataset dataset, List<List<String>> lines) {
            List<List<String>> all = new ArrayList<>();
            all.add(dataset.columns());
            lines.forEach(
                    line -> all.add(line.stream().map(DataFormat::harmless).toList()));
            var bytes = new ByteArrayOutputStream();
            CsvFile.write(all, bytes);
            return bytes.toByteArray();
        }
    },
    JSON("application/json") {
        @Override
        byte[] bytes(OpenDataset dataset, List<List<String>> lines) {
            List<Map<String, String>> all =
                    lines.stream().map(line -> named(dataset.columns(), line)).toList();
            return JsonMapper.shared().writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
        }
    };

    private static final String BEGIN_A_FORMULA = "=+-@\t\r";

    private final String mediaType;

    DataFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract byte[] bytes(OpenDataset dataset, List<List<String>> lines);

    /** A spreadsheet program runs what begins like a formula; an apostrophe makes it a text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && BEGIN_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static Map<String, String> named(List<String> columns, List<String> line) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            named.put(columns.get(column), line.get(column));
        }
        return named;
    }
}
