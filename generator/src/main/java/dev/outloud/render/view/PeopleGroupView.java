package dev.outloud.render.view;

import java.util.List;

/**
 * A part of the index of people.
 *
 * @param id anchor of its heading
 * @param label a letter or a year; empty if the index is not parted
 */
public record PeopleGroupView(String id, String label, List<PersonCountView> people) {
    public PeopleGroupView {
        people = List.copyOf(people);
    }
}
