<#-- For other wordings: the people whom a post credits. -->
<#function names>
  <#if others == 0><#return join(people, ", ", " und ")></#if>
  <#local some = join(people, ", ", ", ")>
  <#if others == 1><#return some + " und eine weitere Person"></#if>
  <#return some + " und " + others + " weitere">
</#function>
<#function thanks>
  <#if people?has_content><#return "Mit Dank an " + names() + "."></#if>
  <#return "">
</#function>
