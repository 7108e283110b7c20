<#-- For other wordings: the people whom a post credits. -->
<#function names>
  <#if others == 0><#return join(people, ", ", " and ")></#if>
  <#local some = join(people, ", ", ", ")>
  <#if others == 1><#return some + " and one other"></#if>
  <#return some + " and " + others + " others">
</#function>
<#function thanks>
  <#if people?has_content><#return "With thanks to " + names() + "."></#if>
  <#return "">
</#function>
