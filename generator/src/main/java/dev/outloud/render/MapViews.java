package dev.outloud.render;

import dev.outloud.model.map.NetworkMap;
import dev.outloud.model.map.NetworkMap.Caption;
import dev.outloud.model.map.NetworkMap.Kind;
import dev.outloud.model.map.NetworkMap.Node;
import dev.outloud.model.map.NetworkMap.Subject;
import dev.outloud.model.map.NetworkMap.Subject.OfPerson;
import dev.outloud.model.map.NetworkMap.Subject.OfText;
import dev.outloud.model.map.NetworkMap.Tie;
import dev.outloud.render.view.LinkView;
import dev.outloud.render.view.MapView;
import dev.outloud.render.view.MapView.DotView;
import dev.outloud.render.view.MapView.LinesView;
import dev.outloud.render.view.TiedView;
import dev.outloud.render.view.TiedView.WayView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** A map as pages show it: as a picture, and the same in words. */
final class MapViews {
    /** With more dots than these, their own lines would double a page that is large already. */
    private static final int FEW_DOTS = 800;

    private final Views views;
    private final NetworkMap map;
    private final List<List<Tie>> ties = new ArrayList<>();

    MapViews(Views views, NetworkMap map) {
        this.views = views;
        this.map = map;
        map.nodes().forEach(node -> ties.add(new ArrayList<>()));
        for (Tie tie : map.ties()) {
            ties.get(tie.from()).add(tie);
            ties.get(tie.to()).add(tie);
        }
    }

    MapView picture() {
        Map<Kind, StringBuilder> paths = new EnumMap<>(Kind.class);
        for (Tie tie : map.ties()) {
            line(tie, paths.computeIfAbsent(tie.strongest(), kind -> new StringBuilder()));
        }
        List<LinesView> strongestFirst = new ArrayList<>();
        paths.forEach((kind, path) -> strongestFirst.add(new LinesView(key(kind), name(kind), path.toString())));
        List<LinesView> lines = new ArrayList<>();
        strongestFirst.forEach(one -> lines.add(0, one));
        return new MapView(
                map.width(),
                map.height(),
                lines,
                IntStream.range(0, map.nodes().size()).mapToObj(this::dot).toList(),
                strongestFirst);
    }

    /** Whom texts credit, or who answered: those credited most first. */
    List<TiedView> people() {
        return tied(OfPerson.class);
    }

    /** Which texts are about which topics. */
    List<TiedView> texts() {
        return tied(OfText.class).stream()
                .filter(text -> !text.ways().isEmpty())
                .toList();
    }

    private List<TiedView> tied(Class<? extends Subject> kind) {
        return IntStream.range(0, map.nodes().size())
                .filter(i -> kind.isInstance(map.nodes().get(i).subject()))
                .mapToObj(this::tied)
                .toList();
    }

    private TiedView tied(int index) {
        Subject subject = map.nodes().get(index).subject();
        Map<Kind, List<LinkView>> ways = new EnumMap<>(Kind.class);
        for (Tie tie : ties.get(index)) {
            if (tie.from() == index) {
                LinkView link = link(map.nodes().get(tie.to()).subject());
                tie.kinds()
                        .forEach(kind -> ways.computeIfAbsent(kind, key -> new ArrayList<>())
                                .add(link));
            }
        }
        return new TiedView(
                link(subject),
                subject instanceof OfPerson person ? person.credits() : 0,
                ways.entrySet().stream()
                        .map(way -> new WayView(name(way.getKey()), way.getValue()))
                        .toList());
    }

    private DotView dot(int index) {
        Node node = map.nodes().get(index);
        Caption caption = node.caption();
        StringBuilder own = new StringBuilder();
        if (map.nodes().size() <= FEW_DOTS) {
            ties.get(index).forEach(tie -> line(tie, own));
        }
        Subject subject = node.subject();
        return new DotView(
                subject instanceof OfPerson ? "person" : subject instanceof OfText ? "text" : "topic",
                views.href(subject.path()),
                title(subject),
                number(node.x()),
                number(node.y()),
                number(node.radius()),
                caption == null ? "" : caption.text(),
                caption == null ? "" : number(caption.x()),
                caption == null ? "" : number(caption.y()),
                caption == null ? "" : caption.anchor().name().toLowerCase(Locale.ROOT),
                own.toString());
    }

    private String title(Subject subject) {
        if (subject instanceof OfPerson person) {
            return views.messages().text("network.person", person.name(), person.credits());
        }
        return views.messages().text(subject instanceof OfText ? "network.text" : "network.topic", subject.name());
    }

    private LinkView link(Subject subject) {
        return new LinkView(subject.name(), views.href(subject.path()));
    }

    private void line(Tie tie, StringBuilder to) {
        Node from = map.nodes().get(tie.from());
        Node end = map.nodes().get(tie.to());
        to.append('M').append(number(from.x())).append(' ').append(number(from.y()));
        to.append('L').append(number(end.x())).append(' ').append(number(end.y()));
    }

    /** To a tenth of a pixel, which nobody sees. */
    private static String number(double length) {
        long tenths = Math.round(length * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + Math.abs(tenths % 10);
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String name(Kind kind) {
        return views.messages().text("network." + key(kind));
    }
}
