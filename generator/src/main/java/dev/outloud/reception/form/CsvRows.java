package dev.outloud.reception.form;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table with a line of names at its head, RFC 4180; parted by commas, or as spreadsheets of other languages do. */
final class CsvRows {
    private static final String SEPARATORS = ",;\t";

    private CsvRows() {}

    static Rows of(String text) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            List<String> names = List.of();
            for (CsvRecord line : reader) {
                if (names.isEmpty()) {
                    names = line.getFields();
                    continue;
                }
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < Math.min(names.size(), line.getFieldCount()); i++) {
                    row.putIfAbsent(names.get(i), line.getField(i));
                }
                rows.add(row);
            }
            return new Rows(rows, rows.isEmpty() ? "it has no line behind its head" : "");
        } catch (CsvParseException e) {
            return new Rows(rows, "it is no table behind row " + rows.size() + ": " + e.getMessage());
        } catch (IOException e) {
            return new Rows(rows, "it ends within a row: " + e.getMessage());
        }
    }

    /** The sign that stands most often in the first line. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        char best = ',';
        long most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            long count = head.chars().filter(c -> c == separator).count();
            if (count > most) {
                best = separator;
                most = count;
            }
        }
        return best;
    }
}
