package dev.outloud.render.view;

import java.util.List;

/**
 * The quotations of one year.
 *
 * @param id anchor of its heading
 * @param label empty if the quotations are not parted by years
 */
public record VoiceGroupView(String id, String label, List<VoiceView> voices) {
    public VoiceGroupView {
        voices = List.copyOf(voices);
    }
}
