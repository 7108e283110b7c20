<#-- For other wordings: the people whom a post credits. -->
<#function names>
  <#if others == 0><#return join(people, ", ", " et ")></#if>
  <#local some = join(people, ", ", ", ")>
  <#if others == 1><#return some + " et une autre personne"></#if>
  <#return some + " et " + others + " autres">
</#function>
<#function thanks>
  <#if people?has_content><#return "Merci à " + names() + "."></#if>
  <#return "">
</#function>
