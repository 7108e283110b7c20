package dev.outloud.map;

import dev.outloud.model.Person;
import dev.outloud.model.map.Maps;
import dev.outloud.model.map.NetworkMap;
import dev.outloud.model.map.NetworkMap.Subject.OfPerson;
import dev.outloud.model.site.Site;
import java.util.LinkedHashMap;
import java.util.Map;

/** Draws the maps of a site. Immutable and safe to share between threads. */
public final class NetworkMaps implements Maps {
    private final Site site;
    private final Texts texts;
    private final Map<String, OfPerson> credited = new LinkedHashMap<>();

    public NetworkMaps(Site site) {
        this.site = site;
        this.texts = Texts.of(site);
        site.listed()
                .forEach(attribution -> credited.put(
                        attribution.person().id(), new OfPerson(attribution.person(), attribution.count())));
    }

    @Override
    public NetworkMap whole() {
        return Drawing.byForces(new WholeSite(site, texts).graph());
    }

    @Override
    public NetworkMap around(Person person) {
        return new Rings(credited).round(person, texts.of(person));
    }
}
